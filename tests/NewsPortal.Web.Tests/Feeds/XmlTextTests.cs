using NewsPortal.Web.Feeds;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("a\u0000b\u0008\u000B\u001Fc", "abc")]
    [InlineData("tab\t baris\n", "tab\t baris\n")]
    [InlineData("😀", "😀")]
    [InlineData("\uFFFE\uFFFFx", "x")]
    public void What_may_not_stand_in_xml_is_left_out(string text, string valid) => Assert.Equal(valid, XmlText.Valid(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_left_out() => Assert.Equal("ab", XmlText.Valid("a" + (char)0xD83D + "b" + (char)0xDE00));

    [Fact]
    public void As_much_as_there_is_of_it() => Assert.Equal("z", XmlText.Valid(new string('\u0001', 1_000_000) + "z"));
}
