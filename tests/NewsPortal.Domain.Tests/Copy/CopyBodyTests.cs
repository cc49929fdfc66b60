namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyBodyTests
{
    [Theory]
    [InlineData("PR DEPOK – Teks.", "PR DEPOK")]
    [InlineData("DEPOK—Teks.", "DEPOK")]
    [InlineData("DEPOK –Teks.", "DEPOK")]
    [InlineData("JAKARTA, LINTANG - Teks.", "JAKARTA, LINTANG")]
    [InlineData("JAKARTA, lintang.id -Teks.", "JAKARTA, lintang.id")]
    [InlineData("Kota Depok — Teks.", "Kota Depok")]
    [InlineData("Jakarta, Lintang\u00A0–\u2009Teks.", "Jakarta, Lintang")]
    [InlineData("Jakarta, Lintang Indonesia -- Teks.", "Jakarta, Lintang Indonesia")]
    [InlineData("DEPOK--Teks.", "DEPOK")]
    [InlineData("PR DEPOK- Teks.", "PR DEPOK")]
    [InlineData("Jakarta (LINTANG) - Teks.", "Jakarta (LINTANG)")]
    [InlineData("Lintang6.com, Jakarta - Teks.", "Lintang6.com, Jakarta")]
    [InlineData("lintang.id - Teks.", "lintang.id")]
    [InlineData("Tanjung Pinang, Kepulauan Riau, PR DEPOK – Teks.", "Tanjung Pinang, Kepulauan Riau, PR DEPOK")]
    public void A_place_before_the_first_dash_is_the_dateline(string paragraph, string dateline)
    {
        var copy = Desk.ReadDated("", paragraph, "Teks dua.");

        Assert.Equal(dateline, copy.Dateline);
        Assert.Equal(["Teks.", "Teks dua."], copy.Paragraphs());
    }

    [Fact]
    public void Only_the_first_paragraph_has_a_dateline() =>
        Assert.Equal(["Teks.", "JAKARTA – Teks dua."], Desk.ReadDated("", "DEPOK – Teks.", "JAKARTA – Teks dua.").Paragraphs());

    [Theory]
    [InlineData("1 – Teks.")]
    [InlineData("- Teks.")]
    [InlineData("AS dan Korea bertemu – lalu pulang.")]
    [InlineData("Jakarta–Bogor ditempuh satu jam.")]
    [InlineData("Harga telur - juga beras - naik.")]
    [InlineData("Senin- Jumat, loket buka pukul delapan.")]
    [InlineData("KTP-el dicetak di kecamatan.")]
    [InlineData("RI–Malaysia berunding di Jakarta.")]
    [InlineData("“KAMI – semua warga – menolak,” katanya.")]
    public void Other_dashes_are_text(string paragraph)
    {
        var copy = Desk.ReadDated("", paragraph);

        Assert.Null(copy.Dateline);
        Assert.Equal([paragraph], copy.Paragraphs());
    }

    [Fact]
    public void List_like_lines_are_paragraphs_as_typed()
    {
        string[] items = ["1. Warung Bu Enok, Jalan Mawar", "- Buka pagi", "* Tutup sore", "***", "2. Warung Pak Ujang"];

        Assert.Equal(["Pembuka.", .. items], Desk.ReadDated("", "Pembuka.", items[0], items[1], items[2], items[3], items[4]).Paragraphs());
    }

    [Fact]
    public void Hostile_characters_are_kept_as_typed()
    {
        string[] body = ["<script>alert(1)</script> & [tautan](javascript:x)", "# bukan judul \\ `kode` 👩‍🌾 \u202Eterbalik", "{{ a }} '; drop table --"];

        Assert.Equal(body, Desk.Read(["# <b>Judul</b> &amp;", .. body]).Paragraphs());
        Assert.Equal("# <b>Judul</b> &amp;", Desk.Read(["# <b>Judul</b> &amp;", .. body]).Headline);
    }

    [Fact]
    public void Invisible_characters_leave_single_line_fields_and_text_is_NFC()
    {
        var copy = Desk.Read("\uFEFFKafe\u0301\u202E\u200B  Baru\u00A0Buka", "PR\u200B DEPOK – Cafe\u0301 ini\u00A0ramai.", "Editor: Ra\u2066ra\u200D Melati");

        Assert.Equal("Kafé Baru Buka", copy.Headline);
        Assert.Equal("PR DEPOK", copy.Dateline);
        Assert.Equal(["Café ini\u00A0ramai."], copy.Paragraphs());
        Assert.Equal(["Editor: Rara Melati"], copy.People());
    }

    [Theory]
    [InlineData("Baca Juga: Judul Satu")]
    [InlineData("BACA JUGA : Judul Satu")]
    [InlineData("Baca juga:", "", "Judul Satu")]
    [InlineData("Baca Juga:", "- Judul Satu")]
    [InlineData("Baca Juga", "Judul Satu")]
    [InlineData("Baca juga - Judul Satu")]
    [InlineData("BACA JUGA – Judul Satu")]
    [InlineData("(Baca Juga: Judul Satu)")]
    [InlineData("[Baca Juga: Judul Satu]")]
    public void Read_also_names_a_title_on_its_line_or_the_next(params string[] lines) =>
        Assert.Equal(["Judul Satu"], Desk.Read([Desk.Headline, "Satu.", .. lines, "Dua."]).Links());

    [Theory]
    [InlineData("Baca juga buku itu sampai selesai.")]
    [InlineData("Warga baca juga: koran pagi.")]
    [InlineData("Baca juga: buku itu tebalnya tujuh ratus halaman dan dipinjam bergiliran oleh warga satu kampung, dari ketua RT sampai anak sekolah, sehingga sampulnya lepas dan harus dijilid ulang oleh tukang fotokopi di depan kantor kelurahan.")]
    public void Prose_that_speaks_of_reading_is_prose(string paragraph) =>
        Assert.Equal(["Satu.", paragraph], Desk.Read(Desk.Headline, "Satu.", paragraph).Paragraphs());

    [Fact]
    public void Read_also_takes_a_list_of_titles_and_no_more()
    {
        var copy = Desk.Read(Desk.Headline, "Satu.", "Baca Juga:", "- Judul Satu", "• Judul Dua", "Dua.", "Baca Juga:");

        Assert.Equal(["Judul Satu", "Judul Dua"], copy.Links());
        Assert.Equal(["Satu.", "Dua."], copy.Paragraphs());
    }

    [Fact]
    public void What_is_longer_than_any_headline_is_a_paragraph_even_where_it_begins_like_a_link()
    {
        var prose = "Baca juga: " + string.Concat(Enumerable.Repeat("kalimat yang panjang ", 20)).Trim();

        var copy = Desk.ReadDated("", "Teks.", prose);

        Assert.Empty(copy.Links());
        Assert.Equal(["Teks.", prose], copy.Paragraphs());
    }
}
