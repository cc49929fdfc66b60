using System.IO.Compression;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>What a page may weigh, and whom it may ask.</summary>
public sealed class WeightTests(Newsstand newsstand)
{
    /// <summary>All of a page but its pictures, compressed, in bytes.</summary>
    private const int PageLimit = 50 * 1024;

    /// <summary>Style and script, compressed, in bytes.</summary>
    private const int StyleAndScriptLimit = 15 * 1024;

    private const int RequestLimit = 6;

    /// <summary>Style, script and handlers written into the page; data for machines are no script.</summary>
    private const string WrittenIn = """
        () => [...document.querySelectorAll("*")]
          .filter(e => e.matches("style, script:not([src], [type='application/ld+json'])") || [...e.attributes].some(a => a.name === "style" || a.name.startsWith("on")))
          .map(e => e.outerHTML.slice(0, 120))
        """;

    public static TheoryData<string> Pages =>
    [
        "/", "/depok", "story", "long", "corrected", "pictureless", "old", "paid", "gone", "/daerah", "/depok/daerah", "/tag/umkm", "/penulis/raka-wibisana",
        "/indeks", "/cari?q=pasar", "/cari?q=xqzvw", "/ralat", "/pencabutan", "/terpopuler", "/halaman/pedoman-media-siber", "/tidak-ada",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_quiet_and_asks_nobody_else(string path)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var page = await newsstand.OpenAsync("about:blank", width);
            var (answers, words, failures) = (new List<IResponse>(), new List<string>(), new List<string>());
            page.Response += (_, answer) => answers.Add(answer);
            page.Console += (_, message) => words.Add(message.Text);
            page.PageError += (_, error) => words.Add(error);
            page.RequestFailed += (_, request) => failures.Add(request.Url);

            await page.GotoAsync(newsstand.Origin + newsstand.PathOf(path), new() { WaitUntil = WaitUntilState.NetworkIdle });

            var beforePictures = answers.Where(a => a.Request.ResourceType != "image").ToList();
            var sizes = new List<(string Kind, int Bytes)>();
            foreach (var answer in beforePictures) sizes.Add((answer.Request.ResourceType, Compressed(await answer.BodyAsync())));
            var bill = $"{width}: {string.Join(", ", sizes)}";

            Assert.True(sizes.Sum(s => s.Bytes) is > 5_000 and <= PageLimit, bill);
            Assert.True(sizes.Where(s => s.Kind is "stylesheet" or "script").Sum(s => s.Bytes) is > 1_000 and <= StyleAndScriptLimit, bill);
            Assert.True(sizes.Count is >= 4 and <= RequestLimit, bill);
            Assert.All(answers, answer => Assert.StartsWith(newsstand.Origin + "/", answer.Url, StringComparison.Ordinal));
            Assert.Empty(failures);
            Assert.Equal(Told(path), words);
            Assert.Empty(await page.EvaluateAsync<string[]>(WrittenIn));
            Assert.Empty(await page.Context.CookiesAsync());
        }
    }

    /// <summary>What the browser itself says of a page that is not there.</summary>
    private static string[] Told(string path) => path switch
    {
        "/tidak-ada" => ["Failed to load resource: the server responded with a status of 404 (Not Found)"],
        "gone" => ["Failed to load resource: the server responded with a status of 410 (Gone)"],
        _ => [],
    };

    /// <summary>The size by gzip, whatever this host sends: a published site has its files compressed beforehand, and better.</summary>
    private static int Compressed(byte[] body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
        return (int)Math.Min(buffer.Length, body.Length);
    }
}
