using System.Text.RegularExpressions;
using CsCheck;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What is written survives the editor: readers see the same, and from the second save on nothing moves.</summary>
public sealed partial class RoundTripTests(Newsstand newsstand)
{
    private const int Bodies = 400;

    /// <summary>The same texts each time, so that a run fails for what was changed; with <c>NEWSPORTAL_SEED=n</c>, others.</summary>
    private static readonly string Seed = new PCG(7, ulong.Parse(Environment.GetEnvironmentVariable("NEWSPORTAL_SEED") ?? "2026", System.Globalization.CultureInfo.InvariantCulture)).ToString();

    private static readonly StoryRenderer Renderer = new();

    [Fact]
    public async Task A_story_looks_the_same_to_readers_after_the_editor_wrote_all_of_it_anew()
    {
        foreach (var (body, held) in await HeldAsync(BodyTexts.Stories))
        {
            Assert.True(held.Unheld is null, body);
            Assert.True(Seen(body) == Seen(held.Written), $"{body}\n→\n{held.Written}");
        }
    }

    [Fact]
    public async Task Anything_that_was_typed_is_stable_from_the_second_save_on()
    {
        foreach (var (body, held) in await HeldAsync(BodyTexts.Stories))
            Assert.True(held.Written == held.Again, $"{body}\n→\n{held.Written}\n→\n{held.Again}");
    }

    [Fact]
    public async Task Blocks_that_nobody_touched_stay_as_they_were_written()
    {
        foreach (var (body, held) in await HeldAsync(BodyTexts.Stories)) Assert.Equal(body, held.Kept);
    }

    /// <summary>The page asks the site whether readers would see the same and otherwise shows the Markdown; that must stay the exception.</summary>
    [Fact]
    public async Task Of_anything_at_all_the_editor_says_or_shows_what_it_cannot_hold()
    {
        var odd = 0;
        foreach (var (body, held) in await HeldAsync(BodyTexts.Anything))
            if (held.Unheld is null && Seen(body) != Seen(held.Written)) odd++;

        Assert.InRange(odd, 0, Bodies / 20);
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "table")]
    [InlineData("Lihat ![peta](media:5) ini.", "picture")]
    [InlineData("![luar](https://contoh.test/a.jpg)", "picture")]
    public async Task What_the_editor_has_no_place_for_it_names(string body, string what) =>
        Assert.Equal(what, Assert.Single(await (await newsstand.OpenPartsAsync()).HoldAsync([body])).Unheld);

    private async Task<IEnumerable<(string Body, HeldText Held)>> HeldAsync(Gen<string> texts)
    {
        var bodies = texts.Array[Bodies].Single(_ => true, Seed);
        var held = await (await newsstand.OpenPartsAsync()).HoldAsync(bodies);
        return bodies.Zip(held);
    }

    /// <summary>The page's HTML; outside of code a line's end and a blank look the same.</summary>
    private static string Seen(string body) =>
        Edges().Replace(Blanks().Replace(Renderer.Render(body, null, StoryReferences.None).ToString()!, " "), "$1").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@" ?(</?(?:p|li|ul|ol|blockquote|h\d|hr|br|pre|code)\b[^>]*>) ?")]
    private static partial Regex Edges();
}
