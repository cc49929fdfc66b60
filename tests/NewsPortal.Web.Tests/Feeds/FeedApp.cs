using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

/// <summary>A newsroom with a story of each kind that feeds must take care of.</summary>
public class FeedApp : NewsPortalApp
{
    internal const string Headline = "Harga & \"Ikan\" <Naik> ]]> Tajam";

    /// <summary>What no feed may tell of.</summary>
    internal static readonly string[] NotLive = ["Naskah Konsep", "Naskah Terjadwal", "Naskah Dicabut"];

    internal static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Content = "http://purl.org/rss/1.0/modules/content/", Media = "http://search.yahoo.com/mrss/", Creator = "http://purl.org/dc/elements/1.1/";

    /// <summary>The story with everything that is hard to write.</summary>
    public long Hard { get; private set; }

    /// <summary>The path of <see cref="Hard"/>.</summary>
    public string HardPath { get; private set; } = "";

    public long Advertorial { get; private set; }

    public long Unverified { get; private set; }

    /// <summary>The path of a story of Jayapura, on its host.</summary>
    public string HostedPath { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (tag, person, picture, now) = (await this.AddTagAsync("situ"), await this.AddPersonAsync("budi"), await AddPictureAsync(), Clock.GetUtcNow());
        await this.AddTagAsync("kosong", "Belum ada beritanya.");
        await using (var db = OpenDb())
        {
            db.TagAliases.Add(new TagAlias { Slug = Domain.Slug.Parse("danau-kecil"), TagId = tag });
            await db.SaveChangesAsync();
        }

        var ids = await this.AddStoriesAsync(
            new ArchiveStory(NotLive[0], null) { Tags = [tag] }, new ArchiveStory(NotLive[1], now.AddMicroseconds(1)) { Tags = [tag] }, new ArchiveStory(NotLive[2], now.AddDays(-1)) { Tags = [tag] },
            new ArchiveStory("Danau Sentani", now.AddHours(-5), "jayapura"), new ArchiveStory("Iklan Rumah", now.AddHours(-4)), new ArchiveStory("Kabar Mendesak", now.AddHours(-3), "makassar", "internasional"));
        await this.WithdrawAsync(ids[2], "Memuat identitas anak.");
        (HostedPath, Advertorial, Unverified) = (await this.PathAsync(ids[3]), ids[4], ids[5]);
        await this.EditAsync(Advertorial, story => story with { Advertorial = true });
        await this.EditAsync(Unverified, story => story with { Unverified = true });
        Hard = (await this.AddStoriesAsync(new ArchiveStory(Headline, now.AddHours(-2))
        {
            Tags = [tag],
            Bylines = [new(person, BylineRole.Writer), new(person, BylineRole.Reporter)],
            Picture = picture,
            Body = $"Air di [danau](article:{ids[3]}) dan [konsep](article:{ids[0]}) serta [luar](https://contoh.test/a?b=1&c=2), juga [dalam](/daerah).\n\nBaca Juga: [Danau Sentani](article:{ids[3]})\n\nBaca Juga: {NotLive[0]}\n\n" +
                $"\\<script>alert(1)\\</script> ]]> A&B {new string('\u0001', 20)}\u000B 😀 tamat.",
        }))[0];
        await this.EditAsync(Hard, story => story with { Dateline = "LINTANG DEPOK" });
        HardPath = await this.PathAsync(Hard);
    }

    internal async Task<XElement> OpenXmlAsync(string path, string host = "berita.test") => XDocument.Parse(await NewReader(host).ReadAsync(path)).Root!;

    internal async Task<JsonElement> OpenJsonAsync(string path, string host = "berita.test") => JsonDocument.Parse(await NewReader(host).ReadAsync(path)).RootElement;

    /// <summary>The entry of a story in an RSS feed.</summary>
    internal async Task<XElement> ItemAsync(long id, string path = "/rss") =>
        Assert.Single((await OpenXmlAsync(path)).Descendants("item"), item => item.Element("guid")!.Value == $"tag:berita.test,2026:article:{id}");

    /// <summary>The entry of a story in an Atom feed.</summary>
    internal async Task<XElement> EntryAsync(long id, string path = "/atom.xml") =>
        Assert.Single((await OpenXmlAsync(path)).Elements(Atom + "entry"), entry => entry.Element(Atom + "id")!.Value == $"tag:berita.test,2026:article:{id}");

    private async Task<long> AddPictureAsync()
    {
        await using var db = OpenDb();
        var picture = db.Pictures.Add(new Picture
        {
            OriginalKey = "asli/a.jpg",
            ContentHash = new string('a', 64),
            Width = 1600,
            Height = 900,
            Bytes = 9,
            AltText = "Situ",
            AddedAt = Clock.GetUtcNow(),
        }).Entity;
        await db.SaveChangesAsync();
        return picture.Id;
    }
}

/// <summary>The same, with feeds that carry summaries only.</summary>
public sealed class SummaryFeedApp : FeedApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:FullTextFeeds", "false");
    }
}
