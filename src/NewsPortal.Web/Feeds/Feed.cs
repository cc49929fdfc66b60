namespace NewsPortal.Web.Feeds;

/// <summary>A list of stories as feed readers take it, before it is written in one of their forms.</summary>
/// <param name="Title">What it is of.</param>
/// <param name="Description">What it is of, in a sentence.</param>
/// <param name="Home">The page with the same list.</param>
/// <param name="Self">The feed's own address.</param>
/// <param name="Entries">The stories, newest first.</param>
/// <param name="ChangedAt">When anything of it last changed, also what readers need not know of; <see langword="null"/> where it never held anything.</param>
internal sealed record Feed(string Title, string Description, string Home, string Self, IReadOnlyList<FeedEntry> Entries, DateTimeOffset? ChangedAt)
{
    /// <summary>The last change; of an empty feed the epoch, so that its address keeps its answer.</summary>
    public DateTimeOffset UpdatedAt => Entries.Select(e => e.ModifiedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}

/// <summary>A story in a feed, or a correction.</summary>
/// <param name="Guid">Its name for ever: a tag URI (RFC 4151) that no change of address touches.</param>
/// <param name="Address">Its public address.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Summary">Its standfirst, or its beginning, as plain text.</param>
/// <param name="Html">Its text as HTML; <see langword="null"/> where feeds carry summaries only.</param>
/// <param name="Section">Its section's name.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Picture">Its picture.</param>
/// <param name="PublishedAt">Its publication moment, in the story's zone.</param>
/// <param name="ModifiedAt">Its last substantive change, in the story's zone.</param>
internal sealed record FeedEntry(
    string Guid, string Address, string Title, string Summary, string? Html, string Section, IReadOnlyList<string> Authors, IReadOnlyList<string> Tags,
    FeedPicture? Picture, DateTimeOffset PublishedAt, DateTimeOffset ModifiedAt);

/// <summary>A story's picture in a feed.</summary>
/// <param name="Address">A JPEG of 1280 × 720 pixels.</param>
/// <param name="AltText">What is seen.</param>
/// <param name="Credit">Who made it.</param>
internal sealed record FeedPicture(string Address, string AltText, string? Credit);
