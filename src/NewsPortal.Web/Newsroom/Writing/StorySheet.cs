using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>A story as the newsroom's scripts send and get it: every value may be missing or wrong until <see cref="SheetReader"/> has read it.</summary>
internal sealed record StorySheet
{
    public long? SectionId { get; init; }

    /// <summary>The end of the address; empty where it follows the headline.</summary>
    public string? Slug { get; init; }

    public string? Headline { get; init; }

    public string? Kicker { get; init; }

    public string? Standfirst { get; init; }

    public string? Dateline { get; init; }

    public string? Zone { get; init; }

    public string? Body { get; init; }

    public IReadOnlyList<SheetByline>? Bylines { get; init; }

    public IReadOnlyList<SheetSource>? Sources { get; init; }

    public IReadOnlyList<long>? TagIds { get; init; }

    public SheetPicture? Picture { get; init; }

    public string? SearchTitle { get; init; }

    public string? Description { get; init; }

    public bool Advertorial { get; init; }

    public bool Unverified { get; init; }

    public string? AiUse { get; init; }

    /// <summary>The story as it is sent out.</summary>
    /// <param name="story">The story.</param>
    /// <param name="hasRun">Whether readers know its address: then that no longer follows the headline.</param>
    public static StorySheet Of(Story story, bool hasRun) => new()
    {
        SectionId = story.SectionId,
        Slug = !hasRun && story.Slug == SheetReader.SlugOf(story.Headline) ? "" : story.Slug.Value,
        Headline = story.Headline,
        Kicker = story.Kicker,
        Standfirst = story.Standfirst,
        Dateline = story.Dateline,
        Zone = story.Zone?.ToString(),
        Body = story.Body,
        Bylines = [.. story.Bylines.Select(b => new SheetByline(b.ContributorId, b.Role.ToString()))],
        Sources = [.. story.Sources.Select(s => new SheetSource(s.Name, s.Url))],
        TagIds = story.TagIds,
        Picture = story.Picture is { } use ? new SheetPicture(use.PictureId, use.Caption, use.Credit, use.AltText) : null,
        SearchTitle = story.SearchTitle,
        Description = story.Description,
        Advertorial = story.Advertorial,
        Unverified = story.Unverified,
        AiUse = story.AiUse?.ToString(),
    };
}

/// <summary>A person of the byline.</summary>
internal sealed record SheetByline(long ContributorId, string? Role);

/// <summary>A source.</summary>
internal sealed record SheetSource(string? Name, string? Url);

/// <summary>The main picture.</summary>
internal sealed record SheetPicture(long? PictureId, string? Caption, string? Credit, string? AltText);
