using System.Text;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyFormatTests
{
    [Theory]
    [InlineData("%PDF-1.4\n1 0 obj")]
    [InlineData("{\\rtf1\\ansi Judul}")]
    [InlineData("<!DOCTYPE html>\n<title>Judul</title>")]
    [InlineData("<html><body>Judul</body></html>")]
    public void A_file_for_a_program_is_no_copy(string text)
    {
        var decoding = CopyText.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Equal(1, decoding.Refusal?.Line);
    }

    [Fact]
    public void A_headline_may_speak_of_such_a_file() => Assert.Null(CopyText.Decode("PDF Bajakan Beredar\n\nWarga resah."u8).Refusal);

    [Fact]
    public void Control_characters_that_nobody_sees_are_left_out()
    {
        var document = Desk.Read("Judul\u0008 \u001BUtama\n\nDEPOK – Satu\u000Bdua \u0007tiga.\n");

        Assert.Equal("Judul Utama", document.Headline);
        Assert.Equal(["Satu dua tiga."], document.Paragraphs());
    }

    [Theory]
    [InlineData("Tags: C#, C++, #banjir #depok", "C#", "C++", "banjir", "depok")]
    [InlineData("Tags\n#Banjir\nKartu F#", "Banjir", "Kartu F#")]
    public void A_hash_sign_begins_a_tag_where_a_word_does(string tags, params string[] expected) =>
        Assert.Equal(expected, Desk.Read($"Judul\n\nDEPOK – Isi berita.***\n\nEditor: Ani\n\n{tags}\n").Tags);

    [Theory]
    [InlineData("Warga Depok – yang sudah lama menunggu – akhirnya lega.", null)]
    [InlineData("Warga Depok – Jembatan dibuka.", "Warga Depok")]
    public void A_dateline_is_followed_by_the_beginning_of_a_sentence(string paragraph, string? dateline) =>
        Assert.Equal(dateline, Desk.Read($"Judul\n\n{paragraph}\n\nAlinea kedua.\n").Dateline?.TrimEnd(' ', '–'));
}
