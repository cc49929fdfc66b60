using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Domain.Articles;

/// <summary>Everything of a story that readers see, as one revision holds it.</summary>
public sealed record Story
{
    /// <summary>The longest headline, in characters.</summary>
    public const int HeadlineLength = 200;

    /// <summary>The section.</summary>
    public required long SectionId { get; init; }

    /// <summary>The last part of the address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The headline: plain text, one line.</summary>
    public required string Headline { get; init => field = Text.Require(value, HeadlineLength, "A headline"); }

    /// <summary>A word or two above the headline, in place of the section's name.</summary>
    public string? Kicker { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>The sentence below the headline (teras).</summary>
    public string? Standfirst { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>What opens the first paragraph, without its dash, for instance “LINTANG DEPOK”.</summary>
    public string? Dateline { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>The zone of the story's own times where it is not the edition's.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The text, as Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>Who made it, in the order of print.</summary>
    public IReadOnlyList<BylineEntry> Bylines { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>The tags, in the order of print.</summary>
    public IReadOnlyList<long> TagIds { get; init; } = [];

    /// <summary>The main picture.</summary>
    public PictureUse? Picture { get; init; }

    /// <summary>Paid for by an advertiser: labelled wherever it shows (Pedoman Pemberitaan Media Siber 6).</summary>
    public bool Advertorial { get; init; }

    /// <summary>Runs before it could be verified: carries the note of Pedoman Pemberitaan Media Siber 2c.</summary>
    public bool Unverified { get; init; }
}

/// <summary>A person and what they did for the story.</summary>
/// <param name="ContributorId">The person.</param>
/// <param name="Role">The part.</param>
public sealed record BylineEntry(long ContributorId, BylineRole Role);

/// <summary>A source that the story names.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Url">An http or https address, where there is one.</param>
public sealed record SourceEntry(string Name, string? Url);
