using System.Text.RegularExpressions;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Demo;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>The files of the demo: each story is one of its own.</summary>
public sealed partial class DemoStoriesTests
{
    private const int Words = 5;
    private const double TooAlike = 0.1;

    private static readonly IReadOnlyList<(string Name, string Body)> Stories =
        [.. Directory.EnumerateFiles(Path.Combine(DemoNewsroom.Folder, "Stories"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    [Fact]
    public void There_are_sixty() => Assert.Equal(60, Stories.Count);

    [Fact]
    public void No_two_stories_are_alike()
    {
        var shingles = Stories.Select(story => (story.Name, Set: ShinglesOf(story.Body))).ToList();

        var alike = from a in shingles from b in shingles where string.CompareOrdinal(a.Name, b.Name) < 0 && Alike(a.Set, b.Set) >= TooAlike select $"{a.Name} ~ {b.Name}";

        Assert.Empty(alike);
    }

    [Fact]
    public void A_story_with_some_words_changed_would_be_found_alike()
    {
        var story = Stories[0].Body;

        Assert.True(Alike(ShinglesOf(story), ShinglesOf(EverySentenceChanged().Replace(story, "$1 lagi."))) >= TooAlike);
    }

    [Fact]
    public void Every_story_is_of_real_length() =>
        Assert.Empty(Stories.Where(story => WordsIn().Count(story.Body) < 250).Select(story => $"{story.Name}: {WordsIn().Count(story.Body)}"));

    [Fact]
    public void No_story_names_a_day_or_month_that_its_shifted_date_would_belie() =>
        Assert.Empty(Stories.SelectMany(story => DayOrMonth().Matches(story.Body).Select(match => $"{story.Name}: {match.Value}")));

    private static (string, string) Read(string file)
    {
        var copy = CopyParser.Parse(File.ReadAllText(file)).Document!;
        return (Path.GetFileNameWithoutExtension(file), string.Join('\n', copy.Blocks.OfType<CopyParagraph>().Select(p => p.Text)));
    }

    private static HashSet<string> ShinglesOf(string body)
    {
        var words = WordsIn().Matches(body).Select(match => match.Value.ToLowerInvariant()).ToList();
        return [.. Enumerable.Range(0, words.Count - Words + 1).Select(i => string.Join(' ', words.Skip(i).Take(Words)))];
    }

    /// <summary>Jaccard's measure: what both share of what either has.</summary>
    private static double Alike(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordsIn();

    [GeneratedRegex(@"(\w+)\.")]
    private static partial Regex EverySentenceChanged();

    [GeneratedRegex(@"\b(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b")]
    private static partial Regex DayOrMonth();
}
