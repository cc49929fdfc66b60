using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Web.Import;

/// <summary>Where copy goes, and what it does not say itself.</summary>
/// <param name="Edition">The edition that will own the story.</param>
/// <param name="Section">Its section.</param>
internal sealed record ImportOptions(Edition Edition, Section Section)
{
    /// <summary>Keeps dated copy unpublished too.</summary>
    public bool AsDraft { get; init; }

    /// <summary>The file of the picture that the copy's caption describes.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The words above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The sentence below the headline.</summary>
    public string? Standfirst { get; init; }

    /// <inheritdoc cref="Domain.Articles.Story.Advertorial"/>
    public bool Advertorial { get; init; }

    /// <inheritdoc cref="Domain.Articles.Story.Unverified"/>
    public bool Unverified { get; init; }

    /// <summary>How far the demo moves its stories' dates, so that they end at its first start.</summary>
    public TimeSpan DateShift { get; init; }

    /// <summary>The publication moment of copy that is dated so, in UTC.</summary>
    public DateTimeOffset Shift(DateTimeOffset dated) => dated.ToUniversalTime() + DateShift;
}

/// <summary>What became of a piece of copy.</summary>
/// <param name="ArticleId">The story.</param>
/// <param name="Result">What was done.</param>
internal sealed record ImportOutcome(long ArticleId, ImportResult Result);

/// <summary>What an import does with a piece of copy.</summary>
internal enum ImportResult
{
    /// <summary>A new story, published at its date.</summary>
    Published,

    /// <summary>A new story, unpublished.</summary>
    Drafted,

    /// <summary>The live text was an import's and has been replaced.</summary>
    Replaced,

    /// <summary>A working revision: what readers see has not changed.</summary>
    SavedAside,

    /// <summary>The file is as it was.</summary>
    Unchanged,
}
