namespace NewsPortal.Web.Tests.Lists;

/// <summary>
/// What lists cost in a long archive, by the rows that the database read for them with the plans that it chose itself: as many at the end of a
/// list as at its beginning, and no more than a page needs. Each bound is some times what was measured, and a small part of the archive.
/// </summary>
[Collection(LongArchiveCollection.Name)]
public sealed class RowsReadTests(LongArchiveApp app)
{
    private const string Live = "select visible_from, id from article where publication = 'Published'";

    public static TheoryData<string, string, int> Lists => new()
    {
        { "/daerah", Live + " and section_id = (select id from section where slug = 'daerah')", 400 },
        { "/internasional", Live + " and section_id = (select id from section where slug = 'internasional')", 400 },
        { "/depok/daerah", Live + " and section_id = (select id from section where slug = 'daerah') and edition_id = (select id from edition where slug = 'depok')", 400 },
        { "/tag/kabar-warga", "select visible_from, article_id from article_tag where tag_id = (select id from tag where slug = 'kabar-warga') and visible_from is not null", 400 },
        { "/jayapura/tag/kabar-warga", "select visible_from, article_id from article_tag where tag_id = (select id from tag where slug = 'kabar-warga') and edition_id = (select id from edition where slug = 'jayapura') and visible_from is not null", 400 },
        { "/penulis/raka-wibisana", "select visible_from, article_id from article_byline where contributor_id = (select id from contributor where slug = 'raka-wibisana') and visible_from is not null", 1000 },
        { "/ralat", "select posted_at, id from correction", 300 },
        { "/redaksi/naskah", "select touched_at, id from article", 400 },
        { "/redaksi/naskah?edisi=cirebon", "select touched_at, id from article where edition_id = (select id from edition where slug = 'cirebon')", 400 },
        { "/redaksi/naskah?kanal=internasional", "select touched_at, id from article where section_id = (select id from section where slug = 'internasional')", 400 },
        { "/redaksi/naskah?edisi=jayapura&kanal=internasional", "select touched_at, id from article where section_id = (select id from section where slug = 'internasional') and edition_id = (select id from edition where slug = 'jayapura')", 400 },
        { "/redaksi/audit", "select at, seq from audit_entry", 800 },
        { "/redaksi/audit?tindakan=article.correct", "select at, seq from audit_entry where action = 'article.correct'", 1000 },
    };

    public static TheoryData<string, int> Pages => new()
    {
        { "/", 1500 },
        { "/jayapura", 1500 },
        { "/jayapura/tag/depok", 400 },
        { "/jayapura/penulis/raka-wibisana", 1000 },
        { "/indeks?tanggal=2020-03-03", 600 },
        { "/sitemap.xml", 2000 },
        { "/makassar/sitemap.xml", 2000 },
        { "/rss", 6000 },
        { "/jayapura/tag/kabar-warga/rss", 6000 },
        { "/redaksi", 1500 },
        { "/redaksi/meja", 1500 },
        { "/redaksi/meja?edisi=depok", 1500 },
        { "/redaksi/jadwal", 300 },
        { "/redaksi/naskah?status=draf", 600 },
        { "/redaksi/naskah?status=diajukan", 600 },
        { "/redaksi/naskah?status=terbit", 600 },
        { "/redaksi/naskah?status=terjadwal", 600 },
        { "/redaksi/naskah?status=dicabut", 600 },
        { "/redaksi/naskah?status=dibatalkan", 600 },
        { "/redaksi/naskah?tag=kabar-warga", 4000 },
        { "/redaksi/naskah?staf=1", 7000 },
        { "/redaksi/naskah?q=puspamukti", 7000 },
        { "/redaksi/audit?staf=1", 1000 },
        { "/redaksi/audit?dari=2019-01-01&sampai=2019-01-31", 1000 },
        { "/redaksi/gambar", 200 },
        { "/redaksi/naskah/temukan?q=warga", 4000 },
        { "/cari?q=warga", 6000 },
        { "/cari?q=warga&hal=20", 6000 },
        { "/cari?q=warga&edisi=jayapura&kanal=internasional", 4000 },
        { "/cari?q=noken", 6000 },
        { "/cari?q=puspamukti", 3000 },
        { "/cari?q=tidakadakata", 10000 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_end_of_a_list_costs_what_its_beginning_does(string path, string places, int bound)
    {
        var count = int.Parse((await app.SqlAsync($"select count(*) from ({places}) p")).Single(), System.Globalization.CultureInfo.InvariantCulture);
        var deep = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}sebelum={await app.PlaceAsync(places, Math.Max(count - 60, count / 2))}";

        var (first, last) = (await app.OpenAsync(path), await app.OpenAsync(deep));

        AtMost(bound, first);
        AtMost(Math.Min(bound, (Read(first) * 1.3) + 100), last); // the cards of a page differ: more or fewer pictures, none or all with a correction
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reads_a_small_part_of_the_archive(string path, int bound) => AtMost(bound, await app.OpenAsync(path));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_sorted_to_find_a_page(string path, string places, int bound)
    {
        Assert.True(places.Length > 0 && bound > 0);
        Assert.All(await app.OpenAsync(path), step => Assert.True(step.Type is not ("Sort" or "Incremental Sort") || step.Rows <= 200, $"{step.Rows} rows are sorted by {step.Statement}"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task No_list_reads_a_text(string path, string places, int bound)
    {
        Assert.True(places.Length > 0 && bound > 0);
        Assert.DoesNotContain(await app.OpenAsync(path), step => step.Table is "article_body" or "revision" && !step.Statement.Contains("content_hash", StringComparison.Ordinal));
    }

    private static void AtMost(double bound, IReadOnlyList<PlanNode> steps) => Assert.True(
        Read(steps) <= bound, $"{Read(steps)} rows, not {bound}:\n" + string.Join('\n', steps.Where(s => s.Reads && s.Rows > 20).OrderByDescending(s => s.Rows).Take(8).Select(s => $"{s.Rows} {s.Type} {s.Table}: {s.Statement}")));

    private static double Read(IReadOnlyList<PlanNode> steps)
    {
        Assert.NotEmpty(steps);
        return steps.Where(step => step.Reads && step.Table is not ("section" or "edition" or "staff")).Sum(step => step.Rows); // a handful of rows is read through
    }
}
