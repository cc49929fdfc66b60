using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>The demo newsroom that an archive grows in: its editions and sections, in order, and the pictures of its own stories.</summary>
internal sealed class BulkNewsroom
{
    /// <summary>How much of the work each edition and section has, in the demo's order.</summary>
    private static readonly double[] EditionShares = [34, 18, 14, 24, 10], SectionShares = [16, 3, 26, 13, 13, 10, 8, 5, 6];

    private readonly PictureUse[][] pictures;
    private readonly Weights editionWeights, sectionWeights;

    private BulkNewsroom(List<Edition> editions, List<Section> sections, PictureUse[][] pictures)
    {
        (Editions, Sections, this.pictures) = (editions, sections, pictures);
        (editionWeights, sectionWeights) = (new Weights(EditionShares), new Weights(SectionShares));
    }

    public IReadOnlyList<Edition> Editions { get; }

    public IReadOnlyList<Section> Sections { get; }

    public int DrawEdition(Chance chance) => editionWeights.Draw(chance);

    public int DrawSection(Chance chance) => sectionWeights.Draw(chance);

    /// <summary>A picture of the demo's that fits the section, in four of five stories.</summary>
    public PictureUse? Picture(int section, Chance chance) => chance.Is(0.8) && pictures[section].Length > 0 ? chance.Of(pictures[section]) : null;

    /// <summary>Reads the newsroom.</summary>
    /// <returns><see langword="null"/> where it is not the demo's: other editions or sections, or without the demo's stories.</returns>
    public static async Task<BulkNewsroom?> ReadAsync(NewsDbContext db, CancellationToken cancel)
    {
        var plan = await DemoPlan.ReadAsync(cancel);
        var editions = await db.Editions.AsNoTracking().OrderBy(e => e.Position).ToListAsync(cancel);
        var sections = await db.Sections.AsNoTracking().OrderBy(s => s.Position).ToListAsync(cancel);
        if (!editions.Select(e => (e.Slug.Value, e.Name)).SequenceEqual(plan.Editions.Select(e => (e.Slug, e.Name)))) return null;
        if (!sections.Select(s => s.Slug.Value).SequenceEqual(plan.Sections.Select(s => s.Slug))) return null;

        var own = await db.ImportedCopies.AsNoTracking().Select(c => c.ArticleId).ToListAsync(cancel); // the demo is imported; an archive is not
        if (own.Count < DemoStories.Count) return null;
        var uses = await db.Articles.AsNoTracking().Where(a => own.Contains(a.Id) && a.PictureId != null).OrderBy(a => a.Id)
            .Select(a => new { a.SectionId, a.PictureId, a.Caption, a.Credit, a.AltText }).ToListAsync(cancel);
        return new BulkNewsroom(editions, sections, [.. sections.Select(s =>
            uses.Where(u => u.SectionId == s.Id).Select(u => new PictureUse(u.PictureId, u.Caption, u.Credit, u.AltText)).ToArray())]);
    }
}
