using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Tags;
using NewsPortal.Domain;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>The feeds' addresses: of the front, a section, a tag, a person, the corrections; each as RSS, Atom and JSON Feed.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Read = ["GET", "HEAD"];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("").WithMetadata(new CachedPageAttribute());
        foreach (var form in FeedForm.All)
        {
            var suffix = "/" + form.File;
            feeds.MapMethods(suffix, Read, (HttpContext http, FeedReader reader, Place place, CancellationToken cancel) =>
                AnswerAsync(http, form, reader, ListKeys.Of(reader.Live), CacheTag.List(place.Edition?.Id), null, "", suffix, cancel));
            feeds.MapMethods("/ralat" + suffix, Read, async (HttpContext http, CorrectionFeed corrections, CancellationToken cancel) =>
                form.Answer(http, await corrections.ReadAsync("/ralat" + suffix, cancel)));
            feeds.MapMethods("/{section:slug}" + suffix, Read, async (string section, HttpContext http, FeedReader reader, Place place, CancellationToken cancel) =>
                place.Sections.FirstOrDefault(s => s.Slug.Value == section) is not { } found ? Results.NotFound()
                : await AnswerAsync(http, form, reader, ListKeys.Of(reader.Live.Where(a => a.SectionId == found.Id)), CacheTag.List(place.Edition?.Id, found.Id), found.Name, $"/{section}", $"/{section}{suffix}", cancel));
            feeds.MapMethods("/tag/{slug:slug}" + suffix, Read, async (string slug, HttpContext http, FeedReader reader, NewsDbContext db, Place place, Addresses addresses, CancellationToken cancel) =>
                await db.Tags.AsNoTracking().FirstOrDefaultAsync(t => t.Slug == Slug.Parse(slug), cancel) is not { } tag
                ? await db.FindTagByAliasAsync(Slug.Parse(slug), cancel) is { } meant ? Results.Redirect(addresses.Link($"/tag/{meant.Slug}{suffix}"), permanent: true) : Results.NotFound()
                : await AnswerAsync(http, form, reader, ListKeys.OfTag(db, tag.Id, place.Edition?.Id, reader.Now), CacheTag.ListOfTag(tag.Id), tag.Name, $"/tag/{slug}", $"/tag/{slug}{suffix}", cancel, () => ListKeys.KnowsAsync(db, tag, reader.Now, cancel)));
            feeds.MapMethods("/penulis/{slug:slug}" + suffix, Read, async (string slug, HttpContext http, FeedReader reader, NewsDbContext db, Place place, CancellationToken cancel) =>
                await db.Contributors.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == Slug.Parse(slug) && !c.Hidden, cancel) is not { } person ? Results.NotFound()
                : await AnswerAsync(http, form, reader, ListKeys.OfPerson(db, person.Id, place.Edition?.Id, reader.Now), CacheTag.ListOfPerson(person.Id), person.Name, $"/penulis/{slug}", $"/penulis/{slug}{suffix}", cancel, () => ListKeys.KnowsAsync(db, person, reader.Now, cancel)));
        }
    }

    /// <summary>The feed; an empty one only of what readers know of.</summary>
    private static async Task<IResult> AnswerAsync(
        HttpContext http, FeedForm form, FeedReader reader, IQueryable<ListKey> stories, string list, string? of, string page, string self, CancellationToken cancel, Func<Task<bool>>? isKnown = null)
    {
        var feed = await reader.ReadAsync(stories, list, of, page, self, cancel);
        return feed.Entries.Count > 0 || isKnown is null || await isKnown() ? form.Answer(http, feed) : Results.NotFound();
    }
}

/// <summary>One of the forms that feed readers take.</summary>
/// <param name="File">The last part of the address.</param>
/// <param name="Answer">Writes it.</param>
internal sealed record FeedForm(string File, Func<HttpContext, Feed, IResult> Answer)
{
    /// <summary>RSS, Atom, JSON Feed.</summary>
    public static IReadOnlyList<FeedForm> All { get; } =
    [
        new("rss", (http, feed) => FeedAnswer.Xml(http, RssWriter.Write(feed), "application/rss+xml; charset=utf-8", feed.ChangedAt)),
        new("atom.xml", (http, feed) => FeedAnswer.Xml(http, AtomWriter.Write(feed), "application/atom+xml; charset=utf-8", feed.ChangedAt)),
        new("feed.json", (http, feed) => FeedAnswer.Bytes(http, JsonFeedWriter.Write(feed), "application/feed+json; charset=utf-8", feed.ChangedAt)),
    ];
}
