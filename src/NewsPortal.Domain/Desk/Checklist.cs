using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Desk;

/// <summary>What must or should be settled before a text goes to the desk or to readers. Screens and verbs ask the same list.</summary>
public static class Checklist
{
    /// <summary>The points that are open before the writer hands the text in.</summary>
    public static IEnumerable<ChecklistPoint> ForSubmitting(Story story)
    {
        if (story.Headline.Length == 0) yield return new(ChecklistItem.NoHeadline, Blocks: true);
        if (story.Headline.Length > Story.HeadlineLength) yield return new(ChecklistItem.HeadlineTooLong, Blocks: true);
        if (string.IsNullOrWhiteSpace(story.Body)) yield return new(ChecklistItem.NoBody, Blocks: true);
        if (story.Headline.Length is > Story.HeadlineHint and <= Story.HeadlineLength) yield return new(ChecklistItem.HeadlineLong, Blocks: false);
        if (story.Standfirst is null) yield return new(ChecklistItem.NoStandfirst, Blocks: false);
        if (story.Sources.Count == 0 && story.Bylines.Count == 0) yield return new(ChecklistItem.NoOrigin, Blocks: false);
    }

    /// <summary>The points that are open before readers see the text.</summary>
    public static IEnumerable<ChecklistPoint> ForPublishing(Story story)
    {
        foreach (var point in ForSubmitting(story)) yield return point;
        if (story.Picture?.PictureId is not null && string.IsNullOrWhiteSpace(story.Picture.AltText)) yield return new(ChecklistItem.NoAltText, Blocks: true);
        if (story.Picture?.PictureId is not null && string.IsNullOrWhiteSpace(story.Picture.Credit)) yield return new(ChecklistItem.NoCredit, Blocks: true);
        if (story.Picture is not null && string.IsNullOrWhiteSpace(story.Picture.Caption)) yield return new(ChecklistItem.NoCaption, Blocks: false);
        if (story.Picture?.PictureId is null) yield return new(ChecklistItem.NoPicture, Blocks: false);
        if (!story.Bylines.Any(b => b.Role is People.BylineRole.Editor)) yield return new(ChecklistItem.NoEditor, Blocks: false);
        if (story.TagIds.Count == 0) yield return new(ChecklistItem.NoTags, Blocks: false);
        if (story.Advertorial && story.Unverified) yield return new(ChecklistItem.PaidAndUnverified, Blocks: true);
    }
}

/// <summary>A point of the checklist that is open.</summary>
/// <param name="Item">Which.</param>
/// <param name="Blocks">Whether the step waits for it; otherwise it is a hint.</param>
public sealed record ChecklistPoint(ChecklistItem Item, bool Blocks);

/// <summary>What a checklist looks at.</summary>
public enum ChecklistItem
{
    /// <summary>There is no headline.</summary>
    NoHeadline,

    /// <summary>The headline is longer than may run.</summary>
    HeadlineTooLong,

    /// <summary>The headline is longer than search results show.</summary>
    HeadlineLong,

    /// <summary>There is no text.</summary>
    NoBody,

    /// <summary>There is no standfirst.</summary>
    NoStandfirst,

    /// <summary>Neither a person nor a source is named.</summary>
    NoOrigin,

    /// <summary>The picture has no text for those who do not see it.</summary>
    NoAltText,

    /// <summary>Nobody is credited for the picture.</summary>
    NoCredit,

    /// <summary>The picture has no caption.</summary>
    NoCaption,

    /// <summary>There is no picture; a caption without a file is none.</summary>
    NoPicture,

    /// <summary>No editor stands in the byline.</summary>
    NoEditor,

    /// <summary>There are no tags.</summary>
    NoTags,

    /// <summary>What is paid for is never unverified news.</summary>
    PaidAndUnverified,
}
