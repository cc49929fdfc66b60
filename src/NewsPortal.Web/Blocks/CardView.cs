using System.Linq.Expressions;
using NewsPortal.Domain;

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

    /// <summary>Whether the newsroom has put something in it right.</summary>
    public required bool Corrected { get; init; }

    /// <summary>Whether the desk has declared it breaking, on the page it is shown on.</summary>
    public bool Breaking { get; init; }

    /// <summary>The publication moment, as printed.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The key of the lists.</summary>
    public required DateTimeOffset VisibleFrom { get; init; }

    /// <summary>The picture, where its file is there.</summary>
    public required CardPicture? Picture { get; init; }

    /// <summary>How it was drawn before; <see langword="null"/> where it is not kept for others.</summary>
    public CardDrawings? Drawings { get; init; }

    /// <summary>Where in a list it stands.</summary>
    public ListPosition Position => new(VisibleFrom, Id);

    /// <summary>The projection that the database makes.</summary>
    public static Expression<Func<PicturedStory, CardView>> From { get; } = row => new CardView
    {
        Id = row.Story.Id,
        EditionId = row.Story.EditionId,
        Section = row.Story.Section.Slug,
        SectionName = row.Story.Section.Name,
        Slug = row.Story.Slug,
        Headline = row.Story.Headline,
        Kicker = row.Story.Kicker,
        Standfirst = row.Story.Standfirst,
        Advertorial = row.Story.Advertorial,
        Corrected = row.Story.Corrections.Any(),
        PublishedAt = row.Story.PublishedAt!.Value,
        VisibleFrom = row.Story.VisibleFrom!.Value,
        Picture = CardPicture.Of(row.Picture),
    };
}
