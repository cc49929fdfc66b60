using System.Text.Json;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>The parts of the newsroom's scripts by themselves, in a real browser.</summary>
internal static class ScriptParts
{
    public static async Task<IPage> OpenPartsAsync(this Newsstand newsstand)
    {
        var page = await newsstand.OpenAsync("about:blank");
        await page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "testing.js") });
        return page;
    }

    /// <summary>What the editor makes of each text: written anew, saved a second time, saved untouched, and whether it can hold it at all.</summary>
    public static async Task<IReadOnlyList<HeldText>> HoldAsync(this IPage parts, IEnumerable<string> texts) => (await parts.EvaluateAsync<JsonElement>("""
        texts => texts.map(text => {
          const { doc, sources, unheld } = newsroom.readMarkdown(text);
          const written = newsroom.writeMarkdown(doc);
          return { unheld, written, again: newsroom.writeMarkdown(newsroom.readMarkdown(written).doc), kept: newsroom.writeMarkdown(doc, sources) };
        })
        """, texts.ToArray())).Deserialize<List<HeldText>>(JsonSerializerOptions.Web)!;
}

/// <summary>A text after the editor had it.</summary>
/// <param name="Unheld">What the editor has no place for; then the page shows the Markdown.</param>
/// <param name="Written">All of it written anew.</param>
/// <param name="Again">The same, opened and written a second time.</param>
/// <param name="Kept">Written with every block as it came, which is what a first keystroke elsewhere leaves of it.</param>
internal sealed record HeldText(string? Unheld, string Written, string Again, string Kept);
