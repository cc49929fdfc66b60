using System.Runtime.CompilerServices;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Tests.Desk;

public sealed class HouseStyleTests
{
    [Theory]
    [InlineData("Jalan ditutup di karena banjir.", StyleFault.Wording, "di karena", "karena")]
    [InlineData("Jalan ditutup dikarenakan banjir.", StyleFault.Wording, "dikarenakan", "karena")]
    [InlineData("Ia tinggal dirumah saja.", StyleFault.Wording, "dirumah", "di rumah")]
    [InlineData("Tiket di jual di loket.", StyleFault.Wording, "di jual", "dijual")]
    [InlineData("Warga yang yang datang.", StyleFault.DoubledWord, "yang yang", "yang")]
    [InlineData("Presiden RUsia datang.", StyleFault.OddCapitals, "RUsia", "Rusia")]
    [InlineData("Warga datang , lalu pulang.", StyleFault.SpaceBeforeMark, "datang ,", "datang,")]
    [InlineData("Warga  datang.", StyleFault.DoubleSpace, "Warga  datang", "Warga datang")]
    [InlineData("Warga menunggu... lama.", StyleFault.Dots, "...", "…")]
    [InlineData("Warga pulang..", StyleFault.Dots, "..", "…")]
    [InlineData("“Kami datang, kata Ani.", StyleFault.UnclosedQuote, "“Kami datang, kata Ani.", null)]
    [InlineData("Ia berkata, \"kami datang.", StyleFault.UnclosedQuote, "\"kami datang.", null)]
    [InlineData("Ani (30 tahun, warga Depok.", StyleFault.UnclosedBracket, "(30 tahun, warga Depok.", null)]
    public void A_slip_is_found_with_what_to_write_instead(string body, StyleFault fault, string words, string? better) =>
        Assert.Equal(new StyleHint("body", words, fault, better), Assert.Single(HouseStyle.Check(Story(body))));

    [Theory]
    [InlineData("Lihat <https://contoh.id/di%20karena/yang..yang> ini.")]
    [InlineData("Lihat [teks](https://contoh.id/a(b)..c) ini.")]
    [InlineData("Foto: ![perahu](media:5 \"Perahu\")")]
    [InlineData("Hubungi redaksi@contoh.co..id atau www.contoh.id.")]
    [InlineData("Anak-anak bermain, undang-undang berlaku, rumah-rumah kosong.")]
    [InlineData("PNS, KPK, TNI AD, dan DPRD hadir; KTP-el dan PPKM berlaku; mereka naik KRL.")]
    [InlineData("Ayat: a) pertama; b) kedua; 1) ketiga.")]
    [InlineData("Ia berkata, “Kami datang,” lalu pulang (pagi).")]
    [InlineData("Sari Sari dan Jaya Jaya bertemu di Situ Situ.")]
    [InlineData("Mereka di rumah, diduga dijual, karena di luar hujan.")]
    [InlineData("Baca Juga: Warga yang yang datang")]
    [InlineData("Skor 2 : 1, pukul 10 . 30.")]
    public void What_is_right_or_nobodys_wording_is_left_alone(string body) => Assert.Empty(HouseStyle.Check(Story(body)));

    [Fact]
    public void Every_field_that_readers_see_is_looked_at()
    {
        var story = Story("Teks.") with { Headline = "Warga yang yang datang", Standfirst = "RUsia.", Description = "dirumah", Picture = new(null, "Spasi  ganda", null, null) };

        Assert.Equal(["headline", "standfirst", "caption", "description"], HouseStyle.Check(story).Select(h => h.Field));
    }

    [Fact]
    public void The_demo_stories_are_written_as_the_house_writes()
    {
        var hints = (from file in DemoStories()
                     from hint in HouseStyle.Check(Story(Body(File.ReadAllText(file))))
                     select $"{Path.GetFileName(file)}: {hint.Fault} {hint.Text}").ToList();

        Assert.True(hints.Count <= 5, string.Join('\n', hints));
    }

    [Theory]
    [InlineData("di ", "(", "a  ")]
    [InlineData("a", "A", "aB")]
    [InlineData(" ", ".", "](")]
    [InlineData("di\n", "](a", "1)")]
    [InlineData("a.b+", "@", "http://")]
    [InlineData("\"", "[", "AB")]
    public void A_hostile_text_is_read_in_bounded_time(params string[] pieces)
    {
        var hostile = string.Concat(pieces.Select(piece => string.Concat(Enumerable.Repeat(piece, 130_000 / piece.Length))));

        Assert.True(HouseStyle.Check(Story(hostile)).Count <= HouseStyle.Most);
    }

    private static Story Story(string body) => new() { SectionId = 1, Slug = Slug.Parse("situ"), Headline = "Situ", Body = body };

    private static string Body(string copy) => string.Join("\n\n", CopyParser.Parse(copy).Document!.Blocks.OfType<CopyParagraph>().Select(p => MarkdownText.Escape(p.Text)));

    private static IEnumerable<string> DemoStories([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "NewsPortal.Web", "Demo", "Stories"), "*.txt", SearchOption.AllDirectories);
}
