using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class CrawlTests(PictureSiteApp app) : IClassFixture<PictureSiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_that_a_page_names_answers()
    {
        var answers = await CrawlAsync();

        Assert.DoesNotContain(answers, a => a.Value is not HttpStatusCode.OK);
        Assert.Contains(answers.Keys, a => a.Host == "jayapura.berita.test" && a.AbsolutePath == app.HostedStory);
        Assert.Contains(answers.Keys, a => a.AbsolutePath == app.Story);
        Assert.Contains(answers.Keys, a => a.AbsolutePath.EndsWith("/16x9-640.avif", StringComparison.Ordinal));
    }

    /// <summary>From the network's front to everything that can be reached from it on the site's own hosts.</summary>
    private async Task<IReadOnlyDictionary<Uri, HttpStatusCode>> CrawlAsync()
    {
        var answers = new Dictionary<Uri, HttpStatusCode>();
        var open = new Queue<Uri>([new Uri(NewsPortalApp.Origin + "/")]);
        while (open.TryDequeue(out var address))
        {
            if (answers.ContainsKey(address)) continue;
            using var answer = await app.NewReader(address.Host).GetAsync(address, Cancel);
            answers[address] = answer.StatusCode;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
            foreach (var found in Named(page, address)) open.Enqueue(found);
        }

        return answers;
    }

    private static IEnumerable<Uri> Named(IParentNode page, Uri at) => page
        .QuerySelectorAll("[href], [src], [srcset], meta[property='og:image'], meta[property='og:url']")
        .SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("content") }.Concat(Set(e.GetAttribute("srcset"))))
        .OfType<string>().Select(text => new Uri(at, text))
        .Where(found => found.Host.EndsWith("berita.test", true, CultureInfo.InvariantCulture) && found.Scheme == "https")
        .Select(found => new Uri(found.GetLeftPart(UriPartial.Query)));

    private static IEnumerable<string?> Set(string? set) => (set ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(' ')[0]);
}
