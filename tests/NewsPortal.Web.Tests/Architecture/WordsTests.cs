using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>The newsroom speaks two languages: what a view says in Indonesian has its English in the resource beside its texts.</summary>
public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "NewsPortal.Web");

    [Fact]
    public void Every_word_of_the_newsroom_has_its_english() => Assert.Empty(Spoken().Where(w => !English(w.Texts).Contains(w.Key)).Select(w => $"{w.Texts}: “{w.Key}” ({Path.GetFileName(w.File)})").Distinct());

    [Fact]
    public void The_newsroom_has_words_at_all() => Assert.True(Spoken().Count() > 50);

    [Fact]
    public void No_english_is_left_empty_or_left_indonesian() =>
        Assert.Empty(Resources().SelectMany(file => Entries(file).Where(e => string.IsNullOrWhiteSpace(e.Value) || (e.Value == e.Key && e.Key.Contains(' ', StringComparison.Ordinal))).Select(e => $"{Path.GetFileName(file)}: {e.Key}")));

    /// <summary>Every <c>L["…"]</c> of views and classes, with the texts that the variable stands for.</summary>
    private static IEnumerable<(string File, string Texts, string Key)> Spoken()
    {
        foreach (var file in Directory.EnumerateFiles(Web, "*.cs*", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules", StringComparison.Ordinal)))
        {
            var source = File.ReadAllText(file);
            var variables = Localizer().Matches(ImportsOf(file) + source).GroupBy(m => m.Groups["name"].Value).ToDictionary(g => g.Key, g => g.Last().Groups["texts"].Value);
            foreach (Match word in Word().Matches(source))
                if (variables.TryGetValue(word.Groups["name"].Value, out var texts)) yield return (file, texts, Regex.Unescape(word.Groups["key"].Value));
        }
    }

    private static string ImportsOf(string file)
    {
        if (!file.EndsWith(".cshtml", StringComparison.Ordinal)) return "";
        var imports = "";
        for (var folder = Path.GetDirectoryName(file); folder is not null && folder.Length >= Web.Length; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "_ViewImports.cshtml") is var path && File.Exists(path)) imports = File.ReadAllText(path) + imports;
        return imports;
    }

    private static HashSet<string> English(string texts) => Resources().Where(f => Path.GetFileName(f) == $"{texts}.en.resx").SelectMany(Entries).Select(e => e.Key).ToHashSet();

    private static IEnumerable<string> Resources() => Directory.EnumerateFiles(Web, "*.en.resx", SearchOption.AllDirectories);

    private static IEnumerable<(string Key, string Value)> Entries(string file) => XDocument.Load(file).Descendants("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")?.Value ?? ""));

    [GeneratedRegex(@"IStringLocalizer<(?:[\w.]*\.)?(?<texts>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex(@"\b(?<name>\w+)\[""(?<key>(?:[^""\\]|\\.)+)""")]
    private static partial Regex Word();
}
