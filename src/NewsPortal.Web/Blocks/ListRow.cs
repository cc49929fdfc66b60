using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Web.Blocks;

/// <summary>A story in a list, with the key of the table whose index orders the list: a tag's page is read along the tag's rows, not the stories'.</summary>
public sealed class ListRow
{
    /// <summary>The story.</summary>
    public required Article Story { get; init; }

    /// <summary>Its <see cref="Article.VisibleFrom"/>, as that table holds it.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>Its identity, as that table holds it.</summary>
    public required long Id { get; init; }
}

/// <summary>The lists that pages and feeds share, each in the order of an index.</summary>
public static class ListRows
{
    /// <summary>Stories in the order of their own table.</summary>
    public static IQueryable<ListRow> Of(IQueryable<Article> live) => live.Select(a => new ListRow { Story = a, At = a.VisibleFrom, Id = a.Id });

    /// <summary>The stories of a tag, of one edition or of all; <paramref name="now"/> is the moment at which <paramref name="live"/> are live.</summary>
    public static IQueryable<ListRow> OfTag(NewsDbContext db, long tagId, long? editionId, IQueryable<Article> live, DateTimeOffset now) =>
        (editionId is null ? db.ArticleTags : db.ArticleTags.Where(t => t.EditionId == editionId)).Where(t => t.TagId == tagId && t.VisibleFrom <= now)
            .Join(live, t => t.ArticleId, a => a.Id, (t, a) => new ListRow { Story = a, At = t.VisibleFrom, Id = t.ArticleId });

    /// <summary>The stories of a person, of one edition or of all, each once: one may have two parts in a story.</summary>
    public static IQueryable<ListRow> OfPerson(NewsDbContext db, long contributorId, long? editionId, IQueryable<Article> live, DateTimeOffset now) =>
        (editionId is null ? db.ArticleBylines : db.ArticleBylines.Where(b => b.EditionId == editionId)).Where(b => b.ContributorId == contributorId && b.VisibleFrom <= now)
            .Where(b => !db.ArticleBylines.Any(first => first.ArticleId == b.ArticleId && first.Position < b.Position && first.ContributorId == b.ContributorId))
            .Join(live, b => b.ArticleId, a => a.Id, (b, a) => new ListRow { Story = a, At = b.VisibleFrom, Id = b.ArticleId });

    /// <summary>Whether readers know the tag: it has an introduction, or a story of any edition ran under it. A name that only a draft has is no address yet.</summary>
    public static async Task<bool> KnowsAsync(NewsDbContext db, Tag tag, DateTimeOffset now, CancellationToken cancel) =>
        tag.Intro is not null || await OfTag(db, tag.Id, null, db.Articles.AsNoTracking().LiveAt(now), now).AnyAsync(cancel);

    /// <summary>Whether readers know the person: they have a biography, or a story of any edition ran with their name.</summary>
    public static async Task<bool> KnowsAsync(NewsDbContext db, Contributor person, DateTimeOffset now, CancellationToken cancel) =>
        person.Bio is not null || await OfPerson(db, person.Id, null, db.Articles.AsNoTracking().LiveAt(now), now).AnyAsync(cancel);

    /// <summary>Newest first, by the key of the list's index.</summary>
    public static IQueryable<ListRow> NewestFirst(this IQueryable<ListRow> rows) => rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Id);
}
