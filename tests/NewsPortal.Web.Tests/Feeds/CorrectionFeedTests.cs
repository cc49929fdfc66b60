using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class CorrectionFeedTests(FeedApp app) : IClassFixture<FeedApp>
{
    [Fact]
    public async Task Every_correction_is_an_entry_of_its_own_with_its_own_moment_and_name()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Jembatan Dibuka", app.Clock.GetUtcNow().AddHours(-1), "makassar")))[0];
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.CorrectAsync(id, "Tertulis <dua>.", "Seharusnya tiga & empat.");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.CorrectAsync(id, "Tertulis Budi.", "Seharusnya Bude.");
        await app.EditAsync(id, story => story with { Headline = "Jembatan Lama Dibuka" });

        var entries = (await app.OpenXmlAsync("/makassar/ralat/atom.xml")).Elements(FeedApp.Atom + "entry").ToList();

        Assert.Equal(["Sebelumnya: Tertulis Budi. Yang benar: Seharusnya Bude.", "Sebelumnya: Tertulis <dua>. Yang benar: Seharusnya tiga & empat."], entries.Select(e => e.Element(FeedApp.Atom + "summary")!.Value));
        Assert.Equal(["2026-03-01T13:02:00+08:00", "2026-03-01T13:01:00+08:00"], entries.Select(e => e.Element(FeedApp.Atom + "published")!.Value));
        Assert.All(entries, e => Assert.Equal("Ralat: Jembatan Lama Dibuka", e.Element(FeedApp.Atom + "title")!.Value));
        Assert.All(entries, e => Assert.Equal(NewsPortalApp.Origin + "/makassar" + "/daerah/" + id + "/jembatan-dibuka", e.Element(FeedApp.Atom + "link")!.Attribute("href")!.Value));
        Assert.Equal(["tag:berita.test,2026:correction:2", "tag:berita.test,2026:correction:1"], entries.Select(e => e.Element(FeedApp.Atom + "id")!.Value));
        Assert.Equal("<p>Sebelumnya: Tertulis &lt;dua&gt;. Yang benar: Seharusnya tiga &amp; empat.</p>", entries[1].Element(FeedApp.Atom + "content")!.Value);
        Assert.Empty((await app.OpenXmlAsync("/depok/ralat/atom.xml")).Elements(FeedApp.Atom + "entry"));

        await app.WithdrawAsync(id, "Memuat identitas anak.");
        Assert.Empty((await app.OpenXmlAsync("/makassar/ralat/rss")).Descendants("item"));
    }
}
