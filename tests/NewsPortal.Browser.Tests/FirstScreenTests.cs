using System.Globalization;

namespace NewsPortal.Browser.Tests;

/// <summary>What a reader sees before touching anything.</summary>
public sealed class FirstScreenTests(Newsstand newsstand)
{
    /// <summary>Headlines that stand wholly on the screen, and those of them that show no section or no time.</summary>
    private const string Headlines = """
        () => {
          const shown = part => part && part.innerText.trim() && part.getBoundingClientRect().height > 8;
          const seen = [...document.querySelectorAll("main h2 a, main h3 a, .breaking a")].filter(link => {
            const box = link.getBoundingClientRect();
            return box.width > 0 && !link.closest(".block-title") && box.top >= 0 && box.bottom <= innerHeight;
          });
          const lacking = seen.filter(link => { const card = link.closest(".card, .breaking"); return !card || !shown(card.querySelector("time[datetime]")) || !shown(card.querySelector(".kicker")); });
          return [String(seen.length), ...lacking.map(link => link.innerText)];
        }
        """;

    /// <summary>The parts of a story's head that are not wholly on the screen.</summary>
    private const string OffTheScreen = """
        () => [".crumbs li:last-child a", "h1", ".story-header .standfirst", ".authors", ".times time"].filter(part => {
          const found = document.querySelector(part);
          if (!found) return part !== ".story-header .standfirst";
          const box = found.getBoundingClientRect();
          return !found.innerText.trim() || box.height < 8 || box.top < 0 || box.bottom > innerHeight;
        })
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
        var counts = await (await newsstand.OpenAsync(path, width)).EvaluateAsync<string[]>(Headlines);

        Assert.InRange(int.Parse(counts[0], CultureInfo.InvariantCulture), atLeast, 40);
        Assert.Empty(counts[1..]);
    }

    public static MatrixTheoryData<string, int> Stories => new(["story", "long"], [360, 768, 1280]);

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_story_opens_with_section_headline_standfirst_byline_date_and_time(string story, int width)
    {
        var page = await newsstand.OpenAsync(newsstand.PathOf(story), width);

        Assert.Empty(await page.EvaluateAsync<string[]>(OffTheScreen));
        Assert.Matches(@"^\d{1,2} \p{L}+ \d{4}, \d{2}:\d{2} WI(B|TA|T)$", await page.Locator(".times time").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_line_of_text_has_as_many_characters_as_the_eye_likes(int width) =>
        Assert.InRange(await (await newsstand.OpenAsync(newsstand.Story, width)).EvaluateAsync<int>(LineLengths), 60, 75);

    [Fact]
    public async Task Text_on_a_phone_is_large_enough() =>
        Assert.InRange(await (await newsstand.OpenAsync(newsstand.Story, 360)).EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.story-body p')).fontSize)"), 16, 20);
}
