using System.Globalization;

namespace NewsPortal.Benchmarks.Site;

/// <summary>Pages that are made for each answer, with no finished page kept and what many pages are made of in memory; compression aside.</summary>
internal static class MadePages
{
    private const string Live = "publication = 'Published' and visible_from <= '2100-01-01'";
    private const string Plain = "Accept-Encoding: identity";

    /// <summary>The page of a list that the bar names, of 20 stories; smaller archives are asked for their last but one.</summary>
    private const int Deep = 5_000;

    public static async Task RunAsync(BenchOptions options, Archive archive, Report report, CancellationToken cancel)
    {
        await using var node = await WebNode.StartAsync(options.Program, archive.Folder, 5181, ("PageCache__BudgetMegabytes", "0"));
        var stand = new Stand(options, node, archive.Postmaster, archive.Size);
        var articles = await archive.WriteAsync("articles", await archive.StoriesAsync("order by hashint8(a.id) limit 60000", cancel), cancel);
        await Wrk.AskEachAsync(node.Origin.ToString(), articles, options.WarmSeconds / 2, Plain);
        await Wrk.AskAsync(new Uri(node.Origin, "/depok").ToString(), options.WarmSeconds / 2, Plain);

        report.Add(await stand.MeasureAsync("article, another each time", "/", articles, Plain));
        report.Add(await stand.MeasureAsync("article, the same", (await File.ReadAllLinesAsync(articles, cancel))[0], null, Plain));
        report.Add(await stand.MeasureAsync("front of an edition", "/depok", null, Plain));
        report.Add(await stand.MeasureAsync("front of the network", "/", null, Plain));
        foreach (var (name, path, list) in await ListsAsync(archive, cancel))
        {
            report.Add(await stand.MeasureAsync($"{name}, first page", path, null, Plain));
            var count = int.Parse((await archive.ReadAsync($"select count(*)::text from ({list}) l", cancel))[0], CultureInfo.InvariantCulture);
            var place = await archive.PlaceAsync(list, Math.Clamp(count - 40, 0, Deep * 20), cancel);
            report.Add(await stand.MeasureAsync($"{name}, page 5,000 or last", $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}sebelum={place}", null, Plain));
        }

        var day = (await archive.ReadAsync($"select (percentile_disc(0.05) within group (order by visible_from))::date::text from article where {Live}", cancel))[0];
        report.Add(await stand.MeasureAsync("indeks, today", "/depok/indeks", null, Plain));
        report.Add(await stand.MeasureAsync("indeks, years ago", $"/depok/indeks?tanggal={day}", null, Plain));
        await SearchAsync(archive, node, stand, report, cancel);
    }

    private static async Task<IReadOnlyList<(string Name, string Path, string List)>> ListsAsync(Archive archive, CancellationToken cancel)
    {
        var big = (await archive.ReadAsync("select t.slug || ' ' || t.id from article_tag a join tag t on t.id = a.tag_id group by t.id order by count(*) desc limit 1", cancel))[0].Split(' ');
        return
        [
            ("section", "/daerah", $"select a.id, a.visible_from from article a join section s on s.id = a.section_id where s.slug = 'daerah' and {Live}"),
            ("section of an edition", "/depok/daerah", $"select a.id, a.visible_from from article a join section s on s.id = a.section_id join edition e on e.id = a.edition_id where s.slug = 'daerah' and e.slug = 'depok' and {Live}"),
            ("biggest tag", $"/tag/{big[0]}", $"select article_id, visible_from from article_tag where tag_id = {big[1]} and visible_from is not null"),
        ];
    }

    private static async Task SearchAsync(Archive archive, WebNode node, Stand stand, Report report, CancellationToken cancel)
    {
        var words = await SearchProbe.DrawAsync(archive, 200, cancel);
        var common = words.GroupBy(w => w).MaxBy(g => g.Count())!.Key;
        report.Add(await stand.MeasureAsync("search, commonest word", "/cari?q=" + common, null, Plain));
        var took = (await SearchProbe.RunAsync(node.Origin, words, cancel)).Order().ToList();
        report.Note($"Search at {archive.Size:N0} stories, 200 words drawn by frequency, the whole answer: median {took[100]:F1} ms, p99 {took[197]:F1} ms, longest {took[199]:F1} ms.");
    }
}
