using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

/// <summary>A newsroom with stories of three months, of the last two days and a little longer ago.</summary>
public sealed class SitemapApp : NewsPortalApp
{
    /// <summary>What no sitemap may tell of.</summary>
    internal static readonly string[] NotLive = ["naskah-konsep", "naskah-terjadwal", "naskah-dicabut"];

    /// <summary>By name: <c>old</c>, <c>corrected</c>, <c>edge</c> (48 hours ago), <c>fresh</c>, <c>paid</c>, <c>makassar</c>, <c>jayapura</c>.</summary>
    internal IReadOnlyDictionary<string, long> Stories { get; private set; } = new Dictionary<string, long>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var now = Clock.GetUtcNow();
        ArchiveStory[] stories =
        [
            new("old", new(2025, 12, 31, 23, 59, 59, TimeSpan.Zero)), new("corrected", new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            new("edge", now.AddHours(-48)), new("fresh", now.AddHours(-48).AddSeconds(1)), new("paid", now.AddHours(-1)),
            new("makassar", now.AddHours(-2), "makassar", "internasional"), new("jayapura", now.AddHours(-3), "jayapura"),
        ];
        var ids = await this.AddStoriesAsync([.. stories, new(NotLive[0], null), new(NotLive[1], now.AddMicroseconds(1)), new(NotLive[2], now.AddHours(-1))]);
        Stories = stories.Select((s, i) => (s.Headline, Id: ids[i])).ToDictionary(s => s.Headline, s => s.Id);
        await this.WithdrawAsync(ids[^1], "Memuat identitas anak.");
        await this.EditAsync(Stories["paid"], story => story with { Advertorial = true });
        await this.EditAsync(Stories["fresh"], story => story with { Headline = "Segar & <baru>" });
        await this.CorrectAsync(Stories["corrected"], "dua", "tiga");
    }

    /// <summary>Copies the fresh story as often as asked.</summary>
    internal async Task MultiplyAsync(int copies)
    {
        await using var db = OpenDb();
        var columns = string.Join(", ", await db.Database.SqlQuery<string>($"select column_name as \"Value\" from information_schema.columns where table_name = 'article' and column_name <> 'id'").ToListAsync());
        var sql = $"insert into article ({columns}) select {columns} from article cross join generate_series(1, {copies}) where id = {Stories["fresh"]}";
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
