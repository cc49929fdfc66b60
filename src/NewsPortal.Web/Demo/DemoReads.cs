using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Reads;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Reads;
using NewsPortal.Web.Reads;

namespace NewsPortal.Web.Demo;

/// <summary>Makes up reads for the demo's stories, as it makes up the stories: nobody has read them yet, and Terpopuler could not be looked at.</summary>
internal sealed class DemoReads(NewsDbContext db, MostReadRanking ranking, TimeProvider clock)
{
    /// <summary>How far back hours are made up.</summary>
    private const int Hours = 72;

    /// <summary>How much is read at each hour of the day, against the evening's most: little at night, more at breakfast and at noon.</summary>
    private static readonly double[] Day = [.2, .1, .08, .08, .15, .4, .7, .85, .8, .7, .65, .75, .9, .8, .65, .6, .65, .7, .8, .95, 1, .9, .65, .4];

    /// <summary>Adds them and ranks the stories.</summary>
    public async Task AddAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var story in await db.Articles.AsNoTracking().LiveAt(now).Select(a => new { a.Id, From = a.VisibleFrom!.Value }).ToListAsync(cancel))
        {
            var hours = MakeUp(story.Id, story.From, now).Where(h => h.Reads > 0).ToList();
            db.ReadHours.AddRange(hours);
            db.ReadTotals.Add(new ReadTotal { ArticleId = story.Id, Reads = hours.Sum(h => (long)h.Reads) });
        }

        await db.SaveChangesAsync(cancel);
        await ranking.RefreshAsync(cancel);
    }

    /// <summary>The same for the same story: some are read ten times as much as others, and all of them less from day to day.</summary>
    private static IEnumerable<ReadHour> MakeUp(long id, DateTimeOffset from, DateTimeOffset now)
    {
        var chance = new Random((int)id);
        var liking = 20 + 180 * Math.Pow(chance.NextDouble(), 3);
        var first = ReadDecay.HourOf(from);
        for (var hour = ReadDecay.HourOf(now); hour >= first && hour > now.AddHours(-Hours); hour = hour.AddHours(-1))
        {
            var (age, part) = ((hour - first).TotalHours, Math.Min(1, (now - hour).TotalHours));
            yield return new ReadHour { Hour = hour, ArticleId = id, Reads = (int)(liking * part * Day[Zone.Wib.Local(hour).Hour] * (.7 + .6 * chance.NextDouble()) / (1 + age / 8)) };
        }
    }
}
