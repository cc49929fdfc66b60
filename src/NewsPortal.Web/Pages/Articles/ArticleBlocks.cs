using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Shared;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Composes the blocks beside and below a story, in a fixed order and without a repeat.</summary>
public sealed class ArticleBlocks(BlockReader blocks)
{
    /// <summary>Reads the blocks: those below the story, those beside it.</summary>
    public async Task<(IReadOnlyList<BlockView> Below, IReadOnlyList<BlockView> Beside)> ComposeAsync(ArticleView article, IEnumerable<long> shown, CancellationToken cancel)
    {
        var page = new PageComposer([article.Id, .. shown]);
        var picks = page.Take(await blocks.SlotsAsync(article.EditionId, SlotKind.EditorsPicks, cancel), 5);
        var related = page.Take(await blocks.RelatedAsync(article.Id, article.EditionId, article.SectionId, [.. article.Tags.Select(t => t.Id)], cancel), 4);
        var newest = await blocks.LatestAsync(article.EditionId, cancel);
        var latest = page.Take(newest, 6);
        if (picks.Count == 0) picks = page.Take(newest, 4); // an empty list of picks fills itself
        var sisters = page.Take(await blocks.SisterEditionsAsync(article.EditionId, cancel), 4);
        return (
            [new("terkait", "Terkait", related), new("kabar-daerah", "Kabar Daerah", sisters)],
            [new("terkini", "Terkini", latest, "_CardLine"), new("artikel-pilihan", "Artikel Pilihan", picks, "_CardLine")]);
    }
}
