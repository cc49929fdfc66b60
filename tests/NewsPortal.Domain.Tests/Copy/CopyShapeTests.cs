using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyShapeTests
{
    private static readonly string[] Story =
    [
        "Perahu Kayu Kali Baru Kembali Berlayar Setelah Tiga Tahun",
        "",
        "- 5 Mei 2024, 06:20 WIB",
        "Ilustrasi perahu kayu di tepi kali.",
        "Ilustrasi perahu kayu di tepi kali. /Pixabay/Kali7Rupa",
        "",
        "PR DEPOK – Perahu kayu kembali menyeberangkan warga.",
        "",
        "\u00A0",
        "",
        "Baca Juga: Sepuluh Warung di Tepi Kali, Alamat di Sini",
        "",
        "Tarifnya dua ribu rupiah.***",
        "",
        "Editor: Rara Melati",
        "",
        "Sumber: Radio Kali",
        "",
        "",
        "Tags",
        "Perahu",
        "Kali Baru",
        "",
        "Artikel Pilihan",
        "",
        "Berita lain sama sekali",
        "",
        "Terkait",
        "Terkini",
        "Terpopuler",
        "Kabar Daerah",
    ];

    [Fact]
    public void Every_part_of_the_copy_becomes_a_field_of_its_own()
    {
        var copy = Desk.Read(Story);

        Assert.Equal("Perahu Kayu Kali Baru Kembali Berlayar Setelah Tiga Tahun", copy.Headline);
        Assert.Equal(new DateTimeOffset(2024, 5, 5, 6, 20, 0, TimeSpan.FromHours(7)), copy.PublishedAt);
        Assert.Equal(("Ilustrasi perahu kayu di tepi kali.", "Pixabay/Kali7Rupa"), (copy.Caption, copy.Credit));
        Assert.Equal("PR DEPOK", copy.Dateline);
        Assert.Equal(["Editor: Rara Melati"], copy.People());
        Assert.Equal([new CopySource("Radio Kali", null)], copy.Sources);
        Assert.Equal(["Perahu", "Kali Baru"], copy.Tags);
    }

    [Fact]
    public void The_body_keeps_its_order_and_loses_dateline_and_end_mark()
    {
        var copy = Desk.Read(Story);

        Assert.Equal(
            [
                new CopyParagraph("Perahu kayu kembali menyeberangkan warga."),
                new CopyReadAlso("Sepuluh Warung di Tepi Kali, Alamat di Sini"),
                new CopyParagraph("Tarifnya dua ribu rupiah."),
            ],
            copy.Blocks);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Line_ends_of_any_system_read_alike(string lineEnd)
    {
        var copy = CopyParser.Parse(string.Join(lineEnd, Story)).Document!;

        Assert.Equal(Desk.Read(Story).Blocks, copy.Blocks);
        Assert.Equal(Desk.Read(Story).Tags, copy.Tags);
    }

    [Fact]
    public void A_headline_and_a_paragraph_are_a_story()
    {
        var copy = Desk.Read(Desk.Headline, "Hujan turun sejak subuh.");

        Assert.Equal(["Hujan turun sejak subuh."], copy.Paragraphs());
        Assert.Null(copy.Date);
        Assert.Null(copy.Caption);
        Assert.Empty(copy.Tags);
    }
}
