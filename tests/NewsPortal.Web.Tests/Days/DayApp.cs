using Microsoft.AspNetCore.Hosting;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Days;

/// <summary>A newsroom whose editions published around their own midnights; five stories a page.</summary>
public sealed class DayApp : NewsPortalApp
{
    /// <summary>28 February, 00:00, 1 March, 00:00, and the last minute before it, by the edition's clock.</summary>
    internal static readonly string[] Moments = ["2026-02-27T23:59:59.999999", "2026-02-28T00:00:00", "2026-02-28T23:59:00", "2026-02-28T23:59:59.999999", "2026-03-01T00:00:00"];

    /// <summary>Stories of each moment, by the edition.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<long>> Stories { get; private set; } = new Dictionary<string, IReadOnlyList<long>>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var stories = new Dictionary<string, IReadOnlyList<long>>();
        foreach (var (edition, offset) in new[] { ("depok", "+07:00"), ("makassar", "+08:00"), ("jayapura", "+09:00") })
            stories[edition] = await this.AddStoriesAsync([.. Moments.Select(m => new ArchiveStory($"Kabar {edition}", DateTimeOffset.Parse(m + offset, System.Globalization.CultureInfo.InvariantCulture), edition))]);
        var noon = new DateTimeOffset(2026, 1, 15, 5, 0, 0, TimeSpan.Zero);
        await this.AddStoriesAsync([.. Enumerable.Range(0, 12).Select(i => new ArchiveStory($"Ramai {i}", noon.AddMinutes(-i), "depok", i % 2 == 0 ? "daerah" : "internasional"))]);
        await this.AddStoriesAsync(new ArchiveStory("Naskah Konsep", null), new ArchiveStory("Naskah Terjadwal", Clock.GetUtcNow().AddMicroseconds(1)));
        Stories = stories;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:PageLength", "5");
    }
}
