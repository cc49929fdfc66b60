using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Web.Blocks;

/// <summary>A story's place in a list, by the key of the table whose index orders it: a tag's list is read along the tag's rows, and asks the stories' table for nothing.</summary>
public sealed class ListKey
{
    /// <summary>Its <see cref="Article.VisibleFrom"/>, as that table holds it.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>The story.</summary>
    public required long Id { get; init; }
}

/// <summary>The lists that pages and feeds share, each in the order of an index.</summary>
public static class ListKeys
{
    /// <summary>Stories in the order of their own table.</summary>
    public static IQueryable<ListKey> Of(IQueryable<Article> live) => live.Select(a => new ListKey { At = a.VisibleFrom, Id = a.Id });

    /// <summary>The stories of a tag that are live at a moment, of one edition or of all.</summary>
    public static IQueryable<ListKey> OfTag(NewsDbContext db, long tagId, long? editionId, DateTimeOffset now) =>
        (editionId is null ? db.ArticleTags : db.ArticleTags.Where(t => t.EditionId == editionId)).Where(t => t.TagId == tagId && t.VisibleFrom <= now)
            .Select(t => new ListKey { At = t.VisibleFrom, Id = t.ArticleId });

    /// <summary>The stories of a person that are live at a moment, of one edition or of all, each once: one may have two parts in a story.</summary>
    public static IQueryable<ListKey> OfPerson(NewsDbContext db, long contributorId, long? editionId, DateTimeOffset now) =>
        (editionId is null ? db.ArticleBylines : db.ArticleBylines.Where(b => b.EditionId == editionId)).Where(b => b.ContributorId == contributorId && b.VisibleFrom <= now)
            .Where(b => !db.ArticleBylines.Any(first => first.ArticleId == b.ArticleId && first.Position < b.Position && first.ContributorId == b.ContributorId))
            .Select(b => new ListKey { At = b.VisibleFrom, Id = b.ArticleId });

    /// <summary>Whether readers know the tag: it has an introduction, or a story of any edition ran under it. A name that only a draft has is no address yet.</summary>
    public static async Task<bool> KnowsAsync(NewsDbContext db, Tag tag, DateTimeOffset now, CancellationToken cancel) =>
        tag.Intro is not null || await OfTag(db, tag.Id, null, now).AnyAsync(cancel);

    /// <summary>Whether readers know the person: they have a biography, or a story of any edition ran with their name.</summary>
    public static async Task<bool> KnowsAsync(NewsDbContext db, Contributor person, DateTimeOffset now, CancellationToken cancel) =>
        person.Bio is not null || await OfPerson(db, person.Id, null, now).AnyAsync(cancel);

    /// <summary>Newest first.</summary>
    public static IQueryable<ListKey> NewestFirst(this IQueryable<ListKey> keys) => keys.OrderByDescending(k => k.At).ThenByDescending(k => k.Id);
}
