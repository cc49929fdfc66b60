using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Where a story stands, in the one word that lists show; it follows from publication, stage and the clock.</summary>
public enum StoryState
{
    /// <summary>Draf.</summary>
    Draft,

    /// <summary>Diajukan.</summary>
    Submitted,

    /// <summary>Dikembalikan.</summary>
    Returned,

    /// <summary>Disetujui.</summary>
    Approved,

    /// <summary>Terjadwal.</summary>
    Scheduled,

    /// <summary>Terbit.</summary>
    Live,

    /// <summary>Dicabut.</summary>
    Withdrawn,

    /// <summary>Dibatalkan.</summary>
    Spiked,
}

/// <summary>The states' words and queries.</summary>
internal static class StoryStates
{
    /// <summary>The words of addresses: <c>?status=diajukan</c>.</summary>
    public static IReadOnlyDictionary<string, StoryState> ByWord { get; } = Enum.GetValues<StoryState>().ToDictionary(s => s.Word, StringComparer.Ordinal);

    extension(StoryState state)
    {
        /// <summary>The word in addresses and, capitalised, on screen.</summary>
        public string Word => state switch
        {
            StoryState.Draft => "draf",
            StoryState.Submitted => "diajukan",
            StoryState.Returned => "dikembalikan",
            StoryState.Approved => "disetujui",
            StoryState.Scheduled => "terjadwal",
            StoryState.Live => "terbit",
            StoryState.Withdrawn => "dicabut",
            _ => "dibatalkan",
        };

        /// <summary>How the stories of a state lie among all: nearly all are live, and an index lists those of each other state but what is scheduled.</summary>
        public StoryDensity Density => state switch
        {
            StoryState.Live => StoryDensity.Unknown,
            StoryState.Scheduled => StoryDensity.Few,
            _ => StoryDensity.Listed,
        };

        /// <summary>The word on screen, in Indonesian: the key of its translations.</summary>
        public string Label => char.ToUpperInvariant(state.Word[0]) + state.Word[1..];
    }

    /// <summary>The state of a story.</summary>
    public static StoryState Of(Publication publication, Workflow stage, DateTimeOffset? visibleFrom, DateTimeOffset now) => publication switch
    {
        Publication.Published => visibleFrom <= now ? StoryState.Live : StoryState.Scheduled,
        Publication.Withdrawn => StoryState.Withdrawn,
        Publication.Spiked => StoryState.Spiked,
        _ => stage switch
        {
            Workflow.Submitted => StoryState.Submitted,
            Workflow.Returned => StoryState.Returned,
            Workflow.Approved => StoryState.Approved,
            _ => StoryState.Draft,
        },
    };

    /// <summary>The stories that a list shows under a state: with those that were handed in, the changes of published stories that were.</summary>
    public static IQueryable<Article> ListedAs(this IQueryable<Article> articles, NewsDbContext db, StoryState state, DateTimeOffset now)
    {
        if (state is not StoryState.Submitted) return articles.In(state, now);
        var rows = db.Articles.Select(StoryRow.From(db));
        return articles.Where(a => a.Stage == Workflow.Submitted
            && (a.Publication == Publication.Unpublished || (a.Publication == Publication.Published && rows.Any(r => r.Id == a.Id && r.HasChanges))));
    }

    /// <summary>The stories in a state.</summary>
    public static IQueryable<Article> In(this IQueryable<Article> articles, StoryState state, DateTimeOffset now) => state switch
    {
        StoryState.Live => articles.LiveAt(now),
        StoryState.Scheduled => articles.Where(a => a.Publication == Publication.Published && a.VisibleFrom > now),
        StoryState.Withdrawn => articles.Where(a => a.Publication == Publication.Withdrawn),
        StoryState.Spiked => articles.Where(a => a.Publication == Publication.Spiked),
        StoryState.Submitted => articles.Where(a => a.Publication == Publication.Unpublished && a.Stage == Workflow.Submitted),
        StoryState.Returned => articles.Where(a => a.Publication == Publication.Unpublished && a.Stage == Workflow.Returned),
        StoryState.Approved => articles.Where(a => a.Publication == Publication.Unpublished && a.Stage == Workflow.Approved),
        _ => articles.Where(a => a.Publication == Publication.Unpublished && a.Stage == Workflow.Draft),
    };
}
