using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

/// <summary>A small newsroom with a story of each kind in editions under paths and on a host of its own.</summary>
public class SiteApp : NewsPortalApp
{
    /// <summary>The path of a story of Depok.</summary>
    public string Story { get; private set; } = "";

    /// <summary>The path of a story of Jayapura, on its host.</summary>
    public string HostedStory { get; private set; } = "";

    /// <summary>The path of a withdrawn story.</summary>
    public string Withdrawn { get; private set; } = "";

    /// <summary>The identity of <see cref="Story"/>.</summary>
    public long StoryId { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (tag, person) = (await this.AddTagAsync("situ"), await this.AddPersonAsync("budi"));
        var hidden = await this.AddPersonAsync("rahasia", hidden: true);
        ArchiveStory Written(string headline, int minutesAgo, string edition, string section = "daerah") => new(headline, Clock.GetUtcNow().AddMinutes(-minutesAgo), edition, section)
        {
            Tags = [tag],
            Bylines = [new(person, BylineRole.Writer), new(hidden, BylineRole.Editor)],
        };

        var first = (await this.AddStoriesAsync(Written("Warga Membersihkan Situ", 30, "depok")))[0];
        var ids = await this.AddStoriesAsync(
            Written("Jembatan Dibuka", 20, "depok", "internasional") with { Body = $"Warga lewat.\n\nBaca Juga: [Situ](article:{first})\n\nRamai [sekali](article:{first})." },
            Written("Pasar Baru", 10, "makassar"),
            Written("Danau Sentani", 5, "jayapura"),
            Written("Berita Dicabut", 3, "depok"));
        await this.WithdrawAsync(ids[3], "Memuat identitas anak.");
        await this.CorrectAsync(first, "dua", "tiga");
        (StoryId, Story, HostedStory, Withdrawn) = (first, await this.PathAsync(first), await this.PathAsync(ids[2]), await this.PathAsync(ids[3]));
    }

    /// <summary>Gives an edition a host of its own, or takes it away.</summary>
    public async Task MoveAsync(string edition, string? host)
    {
        await using var db = OpenDb();
        (await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition).Host = host;
        await db.SaveChangesAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
