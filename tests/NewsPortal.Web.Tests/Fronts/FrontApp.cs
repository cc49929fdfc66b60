using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Fronts;

/// <summary>A newsroom with four stories an edition, whose desk can fill its fronts.</summary>
public sealed class FrontApp : NewsPortalApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.AddStoriesAsync([.. from place in new[] { "Depok", "Makassar", "Jayapura" }
                                       from i in Enumerable.Range(1, 4)
                                       select new ArchiveStory($"{place} {i}", Clock.GetUtcNow().AddMinutes(-i), place.ToLowerInvariant())]);
    }

    /// <summary>Fills the next place of a front's list; an edition of <see langword="null"/> is the network.</summary>
    public async Task<long> PinAsync(SlotKind kind, string? edition, string headline, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        await using var db = OpenDb();
        var owner = edition is null ? null : await db.Editions.SingleAsync(e => e.Slug == Slug.Parse(edition));
        var story = await db.Articles.SingleAsync(a => a.Headline == headline);
        db.FrontSlots.Add(new FrontSlot { EditionId = owner?.Id, Kind = kind, Position = await db.FrontSlots.CountAsync() + 1, ArticleId = story.Id, From = from, Until = until });
        await db.SaveChangesAsync();
        return story.Id;
    }
}
