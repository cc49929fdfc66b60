using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Merging;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>A save as it came in.</summary>
/// <param name="ArticleId">The story.</param>
/// <param name="BaseId">The snapshot that the text was written from; <see langword="null"/> where the sender does not know it.</param>
/// <param name="Tab">The window: 16 hex digits.</param>
/// <param name="Auto">Whether the editor saved by itself.</param>
/// <param name="Note">What the writer says of it.</param>
/// <param name="Story">The text.</param>
internal sealed record SaveRequest(long ArticleId, long? BaseId, string? Tab, bool Auto, string? Note, Story Story)
{
    /// <summary>Whether the end of the address follows the headline.</summary>
    public bool SlugFollows { get; init; }
}

/// <summary>What became of a save.</summary>
internal abstract record SaveOutcome;

/// <summary>The text is the working copy, alone or joined with another's.</summary>
/// <param name="Head">The working copy.</param>
/// <param name="Stage">Where it stands at the desk.</param>
/// <param name="Joined">Whose changes were joined; <see langword="null"/> where there were none.</param>
/// <param name="HasRun">Whether readers have ever seen the story.</param>
internal sealed record Saved(Revision Head, Workflow Stage, JoinedChanges? Joined, bool HasRun) : SaveOutcome;

/// <summary>Another's changes that were joined with the ones sent.</summary>
/// <param name="By">Their name; <see langword="null"/> for a verb of the program.</param>
/// <param name="At">When they saved.</param>
/// <param name="Fields">The names of the fields that hold their change now.</param>
internal sealed record JoinedChanges(string? By, DateTimeOffset At, IReadOnlyList<string> Fields);

/// <summary>Both changed the same place. What was sent is kept beside the working copy.</summary>
/// <param name="Head">The working copy.</param>
/// <param name="Aside">The text that was sent.</param>
/// <param name="Merge">The two held against each other.</param>
/// <param name="Origin">What both were written from, where that is known.</param>
/// <param name="By">Who saved the working copy; <see langword="null"/> for a verb of the program.</param>
/// <param name="HasRun">Whether readers have ever seen the story.</param>
internal sealed record Conflicted(Revision Head, Revision Aside, StoryMerge Merge, Revision? Origin, string? By, bool HasRun) : SaveOutcome;

/// <summary>A rule of the desk stands against it.</summary>
internal sealed record RefusedSave(DeskRule Rule) : SaveOutcome;

/// <summary>It names a tag, person, section or picture that is not there (any more).</summary>
/// <param name="Fields">The fields that do, by the names of <see cref="StoryField"/>.</param>
internal sealed record UnknownNames(IReadOnlyList<string> Fields) : SaveOutcome;

/// <summary>There is no such story.</summary>
internal sealed record NoSuchStory : SaveOutcome;
