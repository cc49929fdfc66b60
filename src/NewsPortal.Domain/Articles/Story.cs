using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Domain.Articles;

/// <summary>Everything of a story that readers see, as one revision holds it.</summary>
public sealed record Story
{
    /// <summary>The longest headline that may run, in characters.</summary>
    public const int HeadlineLength = 200;

    /// <summary>From here on search results cut a headline: a hint, no limit.</summary>
    public const int HeadlineHint = 110;

    /// <summary>The longest line of any kind that a draft may hold, in characters; what runs is shorter.</summary>
    public const int LineLength = 1000;

    /// <summary>The longest text, in characters: some hundred pages.</summary>
    public const int BodyLength = 400_000;

    /// <summary>The section.</summary>
    public required long SectionId { get; init; }

    /// <summary>The last part of the address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The headline: plain text, one line; a draft may be without one.</summary>
    public required string Headline { get; init => field = Text.OneLine(value); }

    /// <summary>A word or two above the headline, in place of the section's name.</summary>
    public string? Kicker { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>The sentence below the headline (teras).</summary>
    public string? Standfirst { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>What opens the first paragraph, without its dash, for instance “LINTANG DEPOK”.</summary>
    public string? Dateline { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>The zone of the story's own times where it is not the edition's.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The text, as Markdown.</summary>
    public required string Body { get; init => field = Text.Lines(value); }

    /// <summary>Who made it, in the order of print.</summary>
    public IReadOnlyList<BylineEntry> Bylines { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>The tags, in the order of print.</summary>
    public IReadOnlyList<long> TagIds { get; init; } = [];

    /// <summary>The main picture.</summary>
    public PictureUse? Picture { get; init; }

    /// <summary>The title for search results and shared links, where it is not the headline.</summary>
    public string? SearchTitle { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>The description for search results and shared links, where it is not the standfirst.</summary>
    public string? Description { get; init => field = Text.OneLineOrNull(value); }

    /// <summary>What part a machine had in it.</summary>
    public AiUse? AiUse { get; init; }

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
