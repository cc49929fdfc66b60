using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Search;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Search;

/// <summary>A newsroom whose stories can be searched, five results a page.</summary>
public sealed class SearchApp : NewsPortalApp
{
    /// <summary>A word of everything that readers must not see.</summary>
    internal const string Secret = "gurindam";

    /// <summary>The story of the fish market, with a writer, an editor who is hidden, a tag and a standfirst.</summary>
    public long Market { get; private set; }

    /// <summary>The story of the flood, in Makassar.</summary>
    public long Flood { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (tag, writer, hidden) = (await this.AddTagAsync("nelayan"), await this.AddPersonAsync("budi"), await this.AddPersonAsync("rahasia", hidden: true));
        var now = Clock.GetUtcNow();
        Market = await PublishAsync(new ArchiveStory("Harga Ikan di Pasar Naik", now.AddDays(-3))
        {
            Tags = [tag],
            Bylines = [new(writer, BylineRole.Writer), new(hidden, BylineRole.Editor)],
            Body = "Pedagang pasar ikan mengeluhkan harga.",
        });
        await this.EditAsync(Market, story => story with { Standfirst = "Cuaca buruk menahan perahu." });
        await IndexAsync([Market]);
        Flood = await PublishAsync(new ArchiveStory("Banjir Surut di Kampung Baru", now.AddDays(-10), "makassar", "internasional") { Body = "Air dari sungai turun. Warga membeli ikan untuk pasar malam." });
        foreach (var number in Enumerable.Range(1, 12)) await PublishAsync(new ArchiveStory($"Lomba Perahu {number}", now.AddHours(-number), "jayapura"));
        await AddNotLiveAsync(now);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:PageLength", "5");
    }

    internal async Task<long> PublishAsync(ArchiveStory story)
    {
        var ids = await this.AddStoriesAsync(story);
        await IndexAsync([.. ids]);
        return ids[0];
    }

    internal Task<IHtmlDocument> SearchAsync(string words, string more = "", string at = "") => NewReader().OpenAsync($"{at}/cari?q={Uri.EscapeDataString(words)}{more}");

    internal async Task IndexAsync(long[] ids)
    {
        await using var db = OpenDb();
        await db.IndexAsync(ids, TestContext.Current.CancellationToken);
    }

    private async Task AddNotLiveAsync(DateTimeOffset now)
    {
        ArchiveStory Hidden(DateTimeOffset? at, string word) => new($"Naskah {Secret} {word}", at) { Body = $"Isi {Secret} yang belum boleh dibaca." };
        await PublishAsync(Hidden(null, "konsepnya"));
        await PublishAsync(Hidden(now.AddMicroseconds(1), "terjadwalnya"));
        await this.WithdrawAsync(await PublishAsync(Hidden(now.AddDays(-1), "dicabutnya")), "Memuat identitas anak.");
        var embargoed = await PublishAsync(Hidden(now.AddDays(-1), "embargonya"));
        await using var db = OpenDb();
        await db.Database.ExecuteSqlAsync($"update article set embargo_until = {now.AddDays(1)}, visible_from = {now.AddDays(1)} where id = {embargoed}");
        await PublishAsync(new ArchiveStory("Kabar Lanjutan", now.AddDays(-2)) { Body = $"Isinya lain.\n\nBaca Juga: Naskah {Secret} dicabutnya\n\nTamat." });
    }
}
