using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>
/// Stories in the order of the last touch, of which only some are wanted. The newest are looked through first, along an index and so many at most;
/// where they do not fill the page, all that are wanted are found by an index of their own and put in order. Either way it costs no more than a page
/// of the one or all of the other, however many stories there are.
/// </summary>
/// <param name="Scope">The stories as an index lists them.</param>
/// <param name="Wanted">Which of them are wanted.</param>
/// <param name="Density">How the wanted lie among them.</param>
public sealed record StoryWalk(IQueryable<Article> Scope, Func<IQueryable<Article>, IQueryable<Article>> Wanted, StoryDensity Density = StoryDensity.Unknown)
{
    /// <summary>Stories that are looked through before another index is asked.</summary>
    private const int Near = 3000;

    /// <summary>Reads so many rows, older or newer than a place; those that are newer come in rising order.</summary>
    public async Task<List<StoryRow>> ReadAsync(NewsDbContext db, ListPosition? before, ListPosition? after, int count, CancellationToken cancel)
    {
        var (from, isRising) = (At(Scope, before, after), after is not null);
        var all = Wanted(from);
        if (Density is StoryDensity.Listed || ReferenceEquals(all, from)) return await RowsAsync(all);
        if (Density is StoryDensity.Unknown && await RowsAsync(Wanted(Ordered(from).Take(Near))) is var near && near.Count == count) return near;
        return await RowsAsync(all.Skip(0)); // the offset keeps the order out of it, and with it the plan that looks through a million for the last one

        IOrderedQueryable<Article> Ordered(IQueryable<Article> stories) => isRising
            ? stories.OrderBy(a => a.TouchedAt).ThenBy(a => a.Id)
            : stories.OrderByDescending(a => a.TouchedAt).ThenByDescending(a => a.Id);

        Task<List<StoryRow>> RowsAsync(IQueryable<Article> stories) => Ordered(stories).Take(count).Select(StoryRow.From(db)).ToListAsync(cancel);
    }

    private static IQueryable<Article> At(IQueryable<Article> stories, ListPosition? before, ListPosition? after) => (before, after) switch
    {
        (_, { } newer) => stories.Where(a => a.TouchedAt >= newer.At && (a.TouchedAt > newer.At || a.Id > newer.Id)),
        ({ } older, _) => stories.Where(a => a.TouchedAt <= older.At && (a.TouchedAt < older.At || a.Id < older.Id)),
        _ => stories,
    };
}

/// <summary>How wanted stories lie among all.</summary>
public enum StoryDensity
{
    /// <summary>Anyhow.</summary>
    Unknown,

    /// <summary>An index lists them in the order of the last touch.</summary>
    Listed,

    /// <summary>They are few, and an index finds them.</summary>
    Few,
}
