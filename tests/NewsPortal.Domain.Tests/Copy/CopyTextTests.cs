using System.Text;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyTextTests
{
    private const string Story = "Judul – «é»\r\nTeks 😀.";

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_back_without_its_byte_order_mark(Encoding encoding) =>
        Assert.Equal(Story, CopyText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Story)]).Text);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_with_their_line() =>
        Assert.Equal(3, CopyText.Decode([.. "Judul\r\n\nTeks "u8, 0xE9, .. " lagi\n\n"u8]).Refusal!.Line);

    [Fact]
    public void A_character_cut_in_half_is_refused_with_its_line() => Assert.Equal(2, CopyText.Decode([.. "a\nb"u8, 0xE2, 0x80]).Refusal!.Line);

    [Fact]
    public void Half_a_surrogate_pair_or_half_a_unit_is_refused_with_its_line()
    {
        Assert.Equal(2, CopyText.Decode([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00]).Refusal!.Line);
        Assert.Equal(2, CopyText.Decode([0xFE, 0xFF, 0x00, 0x0A, 0x00]).Refusal!.Line);
    }

    [Fact]
    public void A_NUL_is_refused_with_its_line()
    {
        Assert.Equal(3, CopyText.Decode("a\nb\nc\0d\ne"u8).Refusal!.Line);
        Assert.Equal(1, CopyText.Decode([0xFF, 0xFE, 0x00, 0x00]).Refusal!.Line);
    }

    [Fact]
    public void A_mebibyte_is_read_and_a_byte_more_is_refused_with_its_line()
    {
        var file = Enumerable.Repeat((byte)'a', CopyText.ByteLimit + 1).ToArray();
        file[10] = (byte)'\n';

        Assert.False(CopyText.Decode(file.AsSpan(..^1)).IsRefused);
        Assert.Equal(2, CopyText.Decode(file).Refusal!.Line);
    }

    [Fact]
    public void An_empty_file_is_empty_text() => Assert.Equal("", CopyText.Decode([]).Text);
}
