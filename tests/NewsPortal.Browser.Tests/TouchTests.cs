namespace NewsPortal.Browser.Tests;

public sealed class TouchTests(Newsstand newsstand)
{
    /// <summary>
    /// Targets that a thumb can miss: lower than 44 px, or than 24 px in running text. A link stretched over its card has the card's size, a field that of its label.
    /// </summary>
    private const string TooSmall = """
        () => [...document.querySelectorAll("a, button, summary, select, input:not([type=hidden])")].map(target => {
          const after = getComputedStyle(target, "::after"), stretched = after.position === "absolute" && after.inset === "0px";
          const box = ((stretched ? target.closest(".card") : target.closest("label")) ?? target).getBoundingClientRect();
          return { target, box, least: target.closest("p, dd, figcaption, .story-body li") ? 24 : 44 };
        })
          .filter(({ target, box, least }) => target.checkVisibility() && !target.closest(".unseen, .skip") && (box.height < least || box.width < 24))
          .map(({ target, box, least }) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}, not ${least}: ${target.outerHTML.slice(0, 140)}`)
        """;

    public static TheoryData<string> Pages => ["/", "/depok", "story", "/daerah", "/tag/umkm", "/penulis/raka-wibisana", "/indeks", "/cari?q=pasar", "/tidak-ada", "/halaman/kontak", "corrected", "gone", "/ralat"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_thumb_hits_what_it_aims_at(string path)
    {
        var page = await newsstand.OpenAsync(newsstand.PathOf(path), 360);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
    }
}
