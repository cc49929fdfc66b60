using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>Rules of the house for the newsroom's scripts.</summary>
public sealed partial class ClientTests
{
    private const string Client = "src/NewsPortal.Web/Client";

    [Fact]
    public void Every_word_of_the_scripts_has_its_english_and_no_other_has()
    {
        var spoken = Scripts().SelectMany(file => Word().Matches(file.Text)).Select(word => word.Groups["key"].Value).ToHashSet();
        var english = XDocument.Load(Path.Combine(Repository.Root, "src/NewsPortal.Web/Areas/Newsroom/ClientText.en.resx")).Descendants("data").Select(d => d.Attribute("name")!.Value).ToHashSet();

        Assert.True(spoken.Count > 50);
        Assert.Empty(spoken.Except(english));
        Assert.Empty(english.Except(spoken));
    }

    [Fact]
    public void No_script_is_longer_than_a_review_would_take() => Assert.Empty(Scripts().Where(file => file.Text.Count(c => c == '\n') > 160).Select(file => file.Path));

    [Fact]
    public void No_script_reads_text_as_html_or_program() => Assert.Empty(from file in Scripts() from match in Dangerous().Matches(file.Text) select $"{file.Path}: {match.Value}");

    [Fact]
    public void The_lock_file_says_what_is_installed_and_not_from_where()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Client, "package-lock.json"));

        Assert.Contains("\"integrity\": \"sha512-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"resolved\"", text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Scripts() => Repository.Files(Client + "/src", ".js");

    [GeneratedRegex("""\bt\("(?<key>(?:[^"\\]|\\.)+)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setAttribute\(""style""|\.cssText\b")]
    private static partial Regex Dangerous();
}
