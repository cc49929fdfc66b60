namespace NewsPortal.Data.Articles;

/// <summary>
/// How many stories an edition has in a month: kept by a trigger (<c>months.sql</c>), in the transaction of the change and whoever changes, so
/// that nobody counts a million to list them.
/// </summary>
public sealed class StoryMonth
{
    /// <summary>The edition.</summary>
    public required long EditionId { get; init; }

    /// <summary>The beginning of the month, in UTC.</summary>
    public required DateTimeOffset Month { get; init; }

    /// <summary>The published stories whose moment lies in it, also those whose moment has not come.</summary>
    public int Stories { get; private set; }

    /// <summary>The last change that readers should know of among them; <see langword="null"/> where there was none after publication.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }
}
