using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Blocks;

/// <summary>A story with its picture.</summary>
public sealed class PicturedStory
{
    /// <summary>The story.</summary>
    public required Article Story { get; init; }

    /// <summary>Its picture, where the file is there.</summary>
    public required Picture? Picture { get; init; }
}

/// <summary>Brings stories and pictures together.</summary>
public static class PicturedStories
{
    /// <summary>The stories with their pictures, joined by key: a subquery for “the first picture” makes the database number the whole library for each list.</summary>
    public static IQueryable<PicturedStory> WithPictures(this IQueryable<Article> stories, NewsDbContext db) =>
        from story in stories
        from picture in db.Pictures.Where(p => p.Id == story.PictureId).DefaultIfEmpty()
        select new PicturedStory { Story = story, Picture = picture };
}
