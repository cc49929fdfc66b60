using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyDateTests
{
    [Theory]
    [InlineData("- 31 Agustus 2023, 11:44 WIB", 7)]
    [InlineData("31 Agustus 2023 11.44 wita", 8)]
    [InlineData("• Kamis, 31 Agustus 2023 | 11:44 WIT", 9)]
    [InlineData("– 31 Agu 2023 - 11:44 WIB", 7)]
    [InlineData("31 Agt. 2023 — 11:44 WIB", 7)]
    [InlineData("Diterbitkan: 31/08/2023 11:44 WIB", 7)]
    [InlineData("Terbit : Kamis 31 Agust 2023 pukul 11.44 WIB", 7)]
    [InlineData("Tanggal: 2023-08-31 11:44 WIB", 7)]
    [InlineData("Kamis (31/8/2023) 11:44 WIB", 7)]
    [InlineData("Kamis, 31 Agustus 2023 (11:44 WITA)", 8)]
    [InlineData("Kamis 31 Agustus 2023 / 11:44 WIB", 7)]
    [InlineData("Kamis/31 Agustus 2023 | Pukul 11.44 WIT", 9)]
    [InlineData("Kamis, tanggal 31 Agustus 2023, jam 11.44 WIB", 7)]
    [InlineData("31\u00A0Agustus\u20092023,\t11:44\u3000WIB", 7)]
    public void Dates_are_read_as_desks_write_them(string line, int hours)
    {
        var copy = Desk.Read(Desk.Headline, line, "Teks.");

        Assert.Equal(new DateTimeOffset(2023, 8, 31, 11, 44, 0, TimeSpan.FromHours(hours)), copy.PublishedAt);
        Assert.Equal(["Teks."], copy.Paragraphs());
    }

    [Theory]
    [InlineData("Tesya Imanisa - 31 Agustus 2023, 11:44 WIB", "Writer: Tesya Imanisa")]
    [InlineData("Tesya Imanisa | Kamis, 31 Agustus 2023 | 11:44 WIB", "Writer: Tesya Imanisa")]
    [InlineData("Oleh: Tesya Imanisa - 31 Agustus 2023, 11:44 WIB", "Writer: Tesya Imanisa")]
    [InlineData("Editor: Tesya Imanisa, 31 Agustus 2023, 11:44 WIB", "Editor: Tesya Imanisa")]
    public void Somebody_may_stand_before_the_date(string line, string person)
    {
        var copy = Desk.Read(Desk.Headline, line, "Teks.");

        Assert.Equal(new DateTimeOffset(2023, 8, 31, 11, 44, 0, TimeSpan.FromHours(7)), copy.PublishedAt);
        Assert.Equal([person], copy.People());
        Assert.Equal(["Teks."], copy.Paragraphs());
    }

    [Fact]
    public void Somebody_before_the_date_whom_the_copy_credits_as_editor_is_no_writer() =>
        Assert.Equal(["Editor: Tesya Imanisa"], Desk.Read(Desk.Headline, "Tesya Imanisa - 31 Agustus 2023, 11:44 WIB", "Teks.***", "Editor: Tesya Imanisa").People());

    [Theory]
    [InlineData("Peb", 2)]
    [InlineData("Mei", 5)]
    [InlineData("Sept", 9)]
    [InlineData("Nopember", 11)]
    [InlineData("Des", 12)]
    public void Old_and_short_month_names_are_known(string month, int number) =>
        Assert.Equal(number, Desk.Read(Desk.Headline, $"1 {month} 2024, 07:00 WIB", "Teks.").Date!.Local.Month);

    [Fact]
    public void A_date_without_zone_takes_the_zone_of_the_edition()
    {
        var copy = Desk.Read(Desk.Headline, "31 Agustus 2023, 11:44", "Teks.");

        Assert.Equal(new CopyDate(new DateTime(2023, 8, 31, 11, 44, 0), null), copy.Date);
        Assert.Null(copy.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(9), copy.Date!.In(Zone.Wit).Offset);
    }

    [Theory]
    [InlineData("31 Agustus 2023")]
    [InlineData("- Kamis, 31/08/2023")]
    [InlineData("32 Agustus 2023, 11:44 WIB")]
    [InlineData("29 Februari 2023, 11:44 WIB")]
    [InlineData("31 Agustus 2023, 25:10 WIB")]
    [InlineData("31 Agustus 2023, 11:60 WIB")]
    [InlineData("31 Agustus 2023, 11:44 WIP")]
    [InlineData("31 Agusto 2023, 11:44 WIB")]
    [InlineData("31 Agustus 23, 11:44 WIB")]
    [InlineData("31 Agustus, 11:44 WIB")]
    [InlineData("0000-00-00 00:00 WIB")]
    [InlineData("31/13/2023 11:44 WIB")]
    [InlineData("Diterbitkan: 31-an Agustus")]
    [InlineData("Depok, 31 Agustus 2023, 11:44 WIB")]
    public void An_impossible_date_is_refused_with_its_line(string line)
    {
        var refusal = Desk.Refusal("", Desk.Headline, "", line, "Teks.");

        Assert.Equal(4, refusal.Line);
        Assert.Contains("misalnya 31 Agustus 2023, 11:44 WIB", refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31 Agusto 2023, 11:44 WIB", "Bulan «Agusto» tidak dikenal. Tulis jam dan zona, misalnya 31 Agustus 2023, 11:44 WIB.")]
    [InlineData("31 Agustus 2023", "Jam terbit belum ada. Tulis jam dan zona, misalnya 31 Agustus 2023, 11:44 WIB.")]
    [InlineData("Depok {1}, 31 Agustus 2023, 11:44 WIB", "Baris tanggal ini memuat kata lain: «Depok {1}». Tulis jam dan zona, misalnya 31 Agustus 2023, 11:44 WIB.")]
    public void What_is_wrong_with_a_date_is_said_in_one_breath_with_how_to_write_it(string line, string reason) =>
        Assert.Equal(reason, Desk.Refusal(Desk.Headline, line, "Teks.").Reason);

    [Theory]
    [InlineData("31 Agustus 2023 menjadi hari yang panjang bagi warga.")]
    [InlineData("10 Warung 2023")]
    [InlineData("2 Truk 11.44")]
    public void Prose_that_begins_like_a_date_is_prose(string line) =>
        Assert.Equal([line, "Teks."], Desk.Read(Desk.Headline, line, "Teks.").Paragraphs());
}
