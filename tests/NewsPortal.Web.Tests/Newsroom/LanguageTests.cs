using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsPortal.Web.Tests.Architecture;

namespace NewsPortal.Web.Tests.Newsroom;

/// <summary>The newsroom speaks two languages and never both at once.</summary>
public sealed partial class LanguageTests
{
    /// <summary>A folder of words, its translations, and what else says them.</summary>
    [Theory]
    [InlineData("src/NewsPortal.Web/Areas/Identity", "src/NewsPortal.Web/Areas/Identity/AccountText.en.resx", "src/NewsPortal.Web/Newsroom/Access")]
    [InlineData("src/NewsPortal.Web/Areas/Newsroom/Pages/Admin", "src/NewsPortal.Web/Areas/Newsroom/Pages/Admin/AdminText.en.resx", null)]
    public void Every_word_has_its_English_and_no_English_is_left_over(string folder, string resx, string? other)
    {
        var said = new[] { folder, other }.OfType<string>().SelectMany(f => Repository.Files(f, ".cs", ".cshtml")).SelectMany(file => Words().Matches(file.Text)).Select(m => m.Groups[1].Value).Distinct().Order().ToList();
        var translated = XDocument.Load(Path.Combine(Repository.Root, resx)).Descendants("data").Select(d => d.Attribute("name")!.Value).Order().ToList();

        Assert.NotEmpty(said);
        Assert.Empty(said.Except(translated));
        Assert.Empty(translated.Except(said));
    }

    [GeneratedRegex("""\b(?:L|text)\["([^"]+)""")]
    private static partial Regex Words();
}
