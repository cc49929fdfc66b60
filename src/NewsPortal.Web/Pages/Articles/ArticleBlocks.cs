using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Composes the blocks beside and below a story, in a fixed order and without a repeat.</summary>
/// <param name="article">The story.</param>
public sealed class ArticleBlocks(ArticleView article)
{
    private readonly PopularBlock _popular = new(article.EditionId);
    private readonly StoryList _picks = StoryList.Slots(article.EditionId, SlotKind.EditorsPicks);
    private readonly StoryList _latest = StoryList.Latest(article.EditionId);
    private readonly StoryList _sisters = StoryList.Sisters(article.EditionId);
    private readonly StoryList _section = StoryList.OfSection(article.EditionId, article.SectionId);
    private readonly StoryList[] _tags = [.. article.Tags.Select(t => StoryList.OfTag(t.Id))];
    private IReadOnlyList<long> _picked = [], _related = [], _newest = [], _abroad = [];

    /// <summary>The lists that the blocks are filled from.</summary>
    public IEnumerable<StoryList> Lists => [_popular.List, _picks, _latest, _sisters, _section, .. _tags];

    /// <summary>Chooses the stories of the blocks: none that the page shows already, none twice.</summary>
    /// <returns>All that were chosen.</returns>
    public IEnumerable<long> Choose(ReadLists lists, IEnumerable<long> shown)
    {
        var page = new PageComposer([article.Id, .. shown]);
        var popular = _popular.Choose(lists, page); // first: a ranking with holes is none
        _picked = page.Take(lists.Ids(_picks), 5);
        _related = page.Take(RelatedStories.Of(article.Id, _tags.Select(tag => lists[tag]), lists.Ids(_section)), 4);
        _newest = page.Take(lists.Ids(_latest), 6);
        if (_picked.Count == 0) _picked = page.Take(lists.Ids(_latest), 4); // an empty list of picks fills itself
        _abroad = page.Take(lists.Ids(_sisters), 4);
        return [.. popular, .. _picked, .. _related, .. _newest, .. _abroad];
    }

    /// <summary>The blocks below the story.</summary>
    public IReadOnlyList<BlockView> Below(IReadOnlyDictionary<long, CardView> cards) =>
        [new("terkait", "Terkait", cards.Of(_related)), new("kabar-daerah", "Kabar Daerah", cards.Of(_abroad))];

    /// <summary>The blocks beside it.</summary>
    public IReadOnlyList<BlockView> Beside(IReadOnlyDictionary<long, CardView> cards, Addresses addresses) =>
        [new("terkini", "Terkini", cards.Of(_newest), "_CardLine"), _popular.View(cards, addresses), new("artikel-pilihan", "Artikel Pilihan", cards.Of(_picked), "_CardLine")];
}
