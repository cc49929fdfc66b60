using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Tags;

public sealed class TagPageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, "noindex")]
    [InlineData(2, "noindex")]
    [InlineData(3, "index, follow, max-image-preview:large")]
    public async Task A_tag_of_fewer_than_three_stories_is_kept_out_of_search_engines(int stories, string robots)
    {
        var tag = await app.AddTagAsync($"sepi-{stories}", "Tentang yang sepi.");
        await app.AddStoriesAsync([.. Enumerable.Range(1, stories).Select(i => new ArchiveStory($"Berita {stories} {i}", app.Clock.GetUtcNow().AddMinutes(-i)) { Tags = [tag] })]);

        var page = await app.NewReader().OpenAsync($"/tag/sepi-{stories}");

        Assert.Equal(robots, page.AttributeOf("meta[name=robots]", "content"));
    }

    [Theory]
    [InlineData("/tag/angkutan", "/tag/transportasi-umum")]
    [InlineData("/depok/tag/angkutan", "/depok/tag/transportasi-umum")]
    public async Task Another_name_of_a_tag_is_one_permanent_redirect(string alias, string address)
    {
        await AddAliasAsync("transportasi-umum", "angkutan");

        var answer = await app.NewReader().GetAsync(alias, Cancel);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Copy_that_names_a_tag_by_its_other_name_gets_the_tag()
    {
        await AddAliasAsync("usaha-kecil", "umkm-lama");

        var story = await app.NewReader().OpenAsync(await app.PublishAsync("Pasar Pindah\n\n- 1 Maret 2026, 08:00 WIB\n\nDEPOK – Pasar pindah.\n\nTags\nUMKM Lama\n"));

        Assert.Equal("/depok/tag/usaha-kecil", story.AttributeOf(".tags a", "href"));
    }

    [Fact]
    public async Task A_tag_is_introduced_and_names_its_feeds()
    {
        await using (var db = app.OpenDb())
        {
            db.Tags.Add(new Tag { Slug = Slug.Parse("cuaca"), Name = "Cuaca", Intro = "Hujan, angin, dan musim." });
            await db.SaveChangesAsync(Cancel);
        }

        var page = await app.NewReader().OpenAsync("/depok/tag/cuaca");

        Assert.Equal("Hujan, angin, dan musim.", page.TextOf(".list-header .standfirst"));
        Assert.Equal(
            ["/depok/rss", "/depok/tag/cuaca/rss", "/depok/tag/cuaca/atom.xml", "/depok/tag/cuaca/feed.json"],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://berita.test/depok/tag/cuaca", page.Markup("CollectionPage").GetProperty("url").GetString());
    }

    private async Task AddAliasAsync(string slug, string alias)
    {
        await using var db = app.OpenDb();
        if (await db.TagAliases.AnyAsync(a => a.Slug == Slug.Parse(alias), Cancel)) return;
        var tag = await app.AddTagAsync(slug);
        db.TagAliases.Add(new TagAlias { Slug = Slug.Parse(alias), TagId = tag });
        await db.SaveChangesAsync(Cancel);
    }
}
