namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyCaptionTests
{
    private const string Line = "Ilustrasi jembatan bambu, pagi hari.";

    [Theory]
    [InlineData(Line, Line + " /Pixabay/Daniel6D", "Pixabay/Daniel6D")]
    [InlineData(Line + " /ANTARA FOTO/Sari/abc", Line, "ANTARA FOTO/Sari/abc")]
    [InlineData("Ilustrasi  jembatan bambu, pagi hari.", "Ilustrasi jembatan bambu pagi hari /pixabay", "pixabay")]
    [InlineData(Line + " /Dok. Pemkot Depok", Line + " /Dok. Pemkot Depok", "Dok. Pemkot Depok")]
    [InlineData(Line, "/Dok. Pemkot Depok", "Dok. Pemkot Depok")]
    [InlineData(Line, Line, null)]
    public void A_caption_on_two_lines_is_one_caption(string one, string two, string? credit)
    {
        var copy = Desk.ReadDated(one, two, "", "Warga menyeberang.", "Warga pulang.");

        Assert.Equal(Line, copy.Caption);
        Assert.Equal(credit, copy.Credit);
        Assert.Equal(["Warga menyeberang.", "Warga pulang."], copy.Paragraphs());
    }

    [Theory]
    [InlineData("Pixabay/Daniel6D")]
    [InlineData("ANTARA FOTO/Nama Orang/abc.")]
    [InlineData("Dok. Pemkot Depok")]
    [InlineData("pixabay")]
    public void A_caption_on_one_line_parts_at_its_first_slash(string credit)
    {
        var copy = Desk.ReadDated($"{Line} /{credit}", "", "Warga menyeberang.");

        Assert.Equal((Line, credit), (copy.Caption, copy.Credit));
        Assert.Equal(["Warga menyeberang."], copy.Paragraphs());
    }

    [Fact]
    public void A_line_above_the_dateline_is_a_caption_without_credit()
    {
        var copy = Desk.ReadDated(Line, "", "MAKASSAR (ANTARA) - Warga menyeberang.");

        Assert.Equal((Line, null, "MAKASSAR (ANTARA)"), (copy.Caption, copy.Credit, copy.Dateline));
    }

    [Theory]
    [InlineData("Kereta Jakarta / Bandung melintas", "Kereta Jakarta / Bandung melintas /ANTARA FOTO/Sari/abc")]
    [InlineData("Kereta Jakarta / Bandung melintas /ANTARA FOTO/Sari/abc", "Kereta Jakarta / Bandung melintas /ANTARA FOTO/Sari/abc")]
    [InlineData("Kereta Jakarta / Bandung melintas /ANTARA FOTO/Sari/abc", "")]
    [InlineData("Kereta Jakarta / Bandung melintas", "/ANTARA FOTO/Sari/abc")]
    public void A_slash_of_the_caption_itself_stays_in_it(string one, string two)
    {
        var copy = Desk.ReadDated(one, two, "", "DEPOK – Warga menyeberang.");

        Assert.Equal(("Kereta Jakarta / Bandung melintas", "ANTARA FOTO/Sari/abc"), (copy.Caption, copy.Credit));
        Assert.Equal(["Warga menyeberang."], copy.Paragraphs());
    }

    [Theory]
    [InlineData("Jembatan bambu. / ANTARA FOTO / Sari /abc", "Jembatan bambu.", "ANTARA FOTO / Sari /abc")]
    [InlineData("Jembatan bambu / Pixabay", "Jembatan bambu", "Pixabay")]
    public void A_credit_may_keep_its_distance_from_the_slash(string line, string caption, string credit)
    {
        var copy = Desk.ReadDated(line, "", "DEPOK – Warga menyeberang.");

        Assert.Equal((caption, credit), (copy.Caption, copy.Credit));
    }

    [Fact]
    public void A_line_above_an_agencys_dateline_is_a_caption_too()
    {
        var copy = Desk.ReadDated("Ilustrasi rupiah. (Lintang/Adi)", "", "Jakarta, Lintang Indonesia -- Rupiah menguat.");

        Assert.Equal(("Ilustrasi rupiah. (Lintang/Adi)", "Jakarta, Lintang Indonesia"), (copy.Caption, copy.Dateline));
    }

    [Theory]
    [InlineData("Tarif kini Rp2.000 /kilometer untuk semua trayek kota.")]
    [InlineData("Jembatan itu dibuka kemarin.")]
    [InlineData("DEPOK – Jembatan dibuka /Pixabay/Daniel6D")]
    public void Without_a_picture_the_first_line_stays_in_the_story(string line)
    {
        var copy = Desk.ReadDated("", line, "", "Warga senang.");

        Assert.Null(copy.Caption);
        Assert.Equal(2, copy.Paragraphs().Count());
    }

    [Fact]
    public void Two_pictures_credits_are_never_thrown_together()
    {
        var copy = Desk.ReadDated($"{Line} /Pixabay/Satu", $"{Line} /Pixabay/Dua", "Warga menyeberang.");

        Assert.Equal((Line, "Pixabay/Satu"), (copy.Caption, copy.Credit));
        Assert.Equal([$"{Line} /Pixabay/Dua", "Warga menyeberang."], copy.Paragraphs());
    }
}
