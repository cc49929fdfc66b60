namespace NewsPortal.Browser.Tests;

/// <summary>What a reader sees before touching anything.</summary>
public sealed class FirstScreenTests(Newsstand newsstand)
{
    /// <summary>Headlines that stand wholly on the screen, and how many of them lack a section or a time.</summary>
    private const string Headlines = """
        () => {
          const seen = [...document.querySelectorAll("main h2 a, main h3 a, .breaking a")].filter(link => {
            const box = link.getBoundingClientRect();
            return box.width > 0 && box.top >= 0 && box.bottom <= innerHeight;
          });
          const lacking = seen.filter(link => { const card = link.closest(".card, .breaking"); return !card || !card.querySelector("time[datetime]") || !card.querySelector(".kicker, .unseen"); });
          return [seen.length, lacking.length];
        }
        """;

    /// <summary>The parts of a story's head that end below the screen.</summary>
    private const string BelowTheFold = """
        () => [".crumbs li:last-child", "h1", ".story-header .standfirst", ".authors", ".times time"]
          .filter(part => { const found = document.querySelector(part); return !found || found.getBoundingClientRect().bottom > innerHeight; })
        """;

    /// <summary>Characters on each full line of the text, counted where a line ends.</summary>
    private const string LineLengths = """
        () => {
          const lines = [];
          for (const paragraph of document.querySelectorAll(".story-body > p:not(.end)")) {
            const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), range = document.createRange();
            let node, top = null, count = 0;
            while ((node = text.nextNode())) for (let i = 0; i < node.length; i++) {
              range.setStart(node, i); range.setEnd(node, i + 1);
              const box = range.getClientRects()[0];
              if (!box) continue;
              if (top !== null && box.top > top + 8) { lines.push(count); count = 0; }
              if (top === null || box.top > top + 8) top = box.top;
              count++;
            }
          }
          lines.sort((a, b) => a - b);
          return lines[Math.floor(lines.length / 2)];
        }
        """;

    [Theory]
    [InlineData("/", 360, 4)]
    [InlineData("/depok", 360, 4)]
    [InlineData("/tasikmalaya", 360, 4)]
    [InlineData("/", 1280, 8)]
    [InlineData("/depok", 1280, 8)]
    [InlineData("/jayapura", 1280, 8)]
    public async Task A_front_opens_with_many_headlines_each_with_its_section_and_time(string path, int width, int atLeast)
    {
        var counts = await (await newsstand.OpenAsync(path, width)).EvaluateAsync<int[]>(Headlines);

        Assert.InRange(counts[0], atLeast, 40);
        Assert.Equal(0, counts[1]);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_story_opens_with_section_headline_standfirst_byline_date_and_time(int width) =>
        Assert.Empty(await (await newsstand.OpenAsync(newsstand.Story, width)).EvaluateAsync<string[]>(BelowTheFold));

    [Theory]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_line_of_text_has_as_many_characters_as_the_eye_likes(int width) =>
        Assert.InRange(await (await newsstand.OpenAsync(newsstand.Story, width)).EvaluateAsync<int>(LineLengths), 60, 75);

    [Fact]
    public async Task Text_on_a_phone_is_large_enough() =>
        Assert.InRange(await (await newsstand.OpenAsync(newsstand.Story, 360)).EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.story-body p')).fontSize)"), 16, 20);
}
