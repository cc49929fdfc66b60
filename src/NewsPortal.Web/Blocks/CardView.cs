using System.Linq.Expressions;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Blocks;

/// <summary>What a list shows of a story: one row, no body.</summary>
public sealed record CardView
{
    /// <summary>The identity.</summary>
    public required long Id { get; init; }

    /// <summary>The edition that owns it.</summary>
    public required long EditionId { get; init; }

    /// <summary>The section's slug, for the address.</summary>
    public required Slug Section { get; init; }

    /// <summary>The section's name.</summary>
    public required string SectionName { get; init; }

    /// <summary>The last part of the address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The words above it, where it has its own.</summary>
    public required string? Kicker { get; init; }

    /// <summary>The sentence below it.</summary>
    public required string? Standfirst { get; init; }

    /// <summary>Whether an advertiser paid for it.</summary>
    public required bool Advertorial { get; init; }

    /// <summary>The publication moment, as printed.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The key of the lists.</summary>
    public required DateTimeOffset VisibleFrom { get; init; }

    /// <summary>The picture, where its file is there.</summary>
    public required CardPicture? Picture { get; init; }

    /// <summary>Where in a list it stands.</summary>
    public ListPosition Position => new(VisibleFrom, Id);

    /// <summary>The projection that the database makes.</summary>
    public static Expression<Func<Article, CardView>> From(NewsDbContext db) => article => new CardView
    {
        Id = article.Id,
        EditionId = article.EditionId,
        Section = article.Section.Slug,
        SectionName = article.Section.Name,
        Slug = article.Slug,
        Headline = article.Headline,
        Kicker = article.Kicker,
        Standfirst = article.Standfirst,
        Advertorial = article.Advertorial,
        PublishedAt = article.PublishedAt!.Value,
        VisibleFrom = article.VisibleFrom!.Value,
        Picture = db.Pictures.Where(p => p.Id == article.PictureId)
            .Select(p => new CardPicture(p.Id, p.ContentHash, p.Focus, p.Width, p.Height, p.AltText)).FirstOrDefault(),
    };
}

/// <summary>A picture as a list needs it.</summary>
/// <param name="Id">The identity.</param>
/// <param name="ContentHash">The original's hash.</param>
/// <param name="Focus">The spot that crops keep.</param>
/// <param name="Width">The original's width, in pixels.</param>
/// <param name="Height">The original's height, in pixels.</param>
/// <param name="AltText">What is seen.</param>
public sealed record CardPicture(long Id, string ContentHash, FocalPoint Focus, int Width, int Height, string AltText)
{
    /// <summary>The address of one of its renditions.</summary>
    public string Address(string ratio, int width, string extension = "jpg") =>
        PictureAddress.Of(Id, PictureAddress.Hash(ContentHash, Focus), new PictureFormat(ratio, width, extension));
}
