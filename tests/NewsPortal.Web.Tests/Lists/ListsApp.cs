using Microsoft.AspNetCore.Hosting;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>A newsroom whose lists have five stories a page, and many stories of one instant among them.</summary>
public sealed class ListsApp : NewsPortalApp
{
    /// <summary>What no list may show.</summary>
    internal static readonly string[] NotLive = ["Naskah Konsep", "Naskah Terjadwal", "Naskah Dicabut"];

    /// <summary>The live stories.</summary>
    internal IReadOnlyList<(long Id, ArchiveStory Story)> Live { get; private set; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.AddTagAsync("kosong", "Belum ada beritanya.");
        var (tag, person, hidden) = (await this.AddTagAsync("situ"), await this.AddPersonAsync("budi"), await this.AddPersonAsync("rahasia", hidden: true));
        ArchiveStory Marked(ArchiveStory story) => story with
        {
            Tags = [tag],
            Bylines = [new(person, BylineRole.Reporter), new(person, BylineRole.Photographer), new(hidden, BylineRole.Editor)],
        };

        ArchiveStory[] live = [.. Stories().Select(Marked)];
        var ids = await this.AddStoriesAsync(live);
        Live = [.. ids.Zip(live)];
        await AddNotLiveAsync(Marked);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:PageLength", "5");
    }

    private IEnumerable<ArchiveStory> Stories() =>
    [
        .. Many(17, "Serentak", _ => 60),
        .. Many(6, "Terbaru", i => 1 + i),
        .. Many(6, "Arsip", i => 1000 + i),
        .. Many(4, "Luar Negeri", _ => 60, section: "internasional"),
        .. Many(7, "Makassar", _ => 60, edition: "makassar"),
        .. Many(3, "Jayapura", _ => 60, edition: "jayapura"),
    ];

    private IEnumerable<ArchiveStory> Many(int count, string name, Func<int, int> minutesAgo, string edition = "depok", string section = "daerah") =>
        Enumerable.Range(1, count).Select(i => new ArchiveStory($"{name} {i}", Clock.GetUtcNow().AddMinutes(-minutesAgo(i)), edition, section));

    private async Task AddNotLiveAsync(Func<ArchiveStory, ArchiveStory> marked)
    {
        var now = Clock.GetUtcNow();
        var ids = await this.AddStoriesAsync(
            marked(new(NotLive[0], null)), marked(new(NotLive[1], now.AddMicroseconds(1))), marked(new(NotLive[2], now.AddMinutes(-60))));
        await this.WithdrawAsync(ids[2], "Memuat identitas anak.");
    }
}
