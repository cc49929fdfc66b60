using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsPortal.Web.Tests.Architecture;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>Whoever works in English finds no Indonesian word left on the writing pages.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Folders = ["src/NewsPortal.Web/Newsroom/Writing", "src/NewsPortal.Web/Newsroom/Library", "src/NewsPortal.Web/Areas/Newsroom/Pages/Pictures"];

    [Fact]
    public void Every_word_that_is_said_has_its_english()
    {
        var english = XDocument.Load(Path.Combine(Repository.Root, "src/NewsPortal.Web/Areas/Newsroom/WritingText.en.resx")).Descendants("data").Select(d => d.Attribute("name")!.Value).ToHashSet();
        var said = from folder in Folders
                   from file in Repository.Files(folder, ".cs", ".cshtml").Concat(Repository.Files("src/NewsPortal.Web/Areas/Newsroom/Pages/Stories", ".cs", ".cshtml").Where(f => f.Path.Contains("Edit", StringComparison.Ordinal)))
                   from Match match in Said().Matches(file.Text)
                   select Regex.Unescape(match.Groups[1].Value);

        Assert.Empty(said.Distinct().Except(english));
    }

    [GeneratedRegex("""\b(?:L|words)\["((?:[^"\\]|\\.)+)"[\],]""")]
    private static partial Regex Said();
}
