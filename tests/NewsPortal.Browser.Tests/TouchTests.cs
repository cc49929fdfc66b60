namespace NewsPortal.Browser.Tests;

public sealed class TouchTests(Newsstand newsstand)
{
    /// <summary>
    /// Targets that a thumb can miss: lower than 44 px, unless they stand in running text (WCAG 2.2, 2.5.8 lets those be), where 20 px must do.
    /// A card is one target, by its stretched link.
    /// </summary>
    private const string TooSmall = """
        () => [...document.querySelectorAll("a, button, summary, input:not([type=hidden]), select")].filter(target => {
          const box = (target.closest(".card") ?? target).getBoundingClientRect();
          if (box.width === 0 || target.closest(".unseen") || target.matches(".skip")) return false;
          const inText = target.closest("p, dd, .story-body, figcaption, .notes");
          return box.height < (inText ? 20 : 44);
        }).map(target => target.outerHTML.slice(0, 120) + " " + target.getBoundingClientRect().height)
        """;

    public static TheoryData<string> Pages => ["/", "/depok", "story", "/daerah", "/tag/umkm", "/penulis/raka-wibisana", "/indeks", "/cari?q=pasar", "/tidak-ada", "/halaman/kontak"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_thumb_hits_what_it_aims_at(string path)
    {
        var page = await newsstand.OpenAsync(newsstand.PathOf(path), 360);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
    }
}
