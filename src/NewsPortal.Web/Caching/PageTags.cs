using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching.Data;

namespace NewsPortal.Web.Caching;

/// <summary>What the answer to this request shows: whoever reads something for a page names it here, or the page would outlive its change.</summary>
public sealed class PageTags
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    /// <summary>The moment at which the page changes by the clock alone; the far future where it does not.</summary>
    public DateTimeOffset Until { get; private set; } = DateTimeOffset.MaxValue;

    /// <summary>All that was named.</summary>
    public IReadOnlyCollection<string> All => _tags;

    /// <summary>Whether it shows something stale for want of better: nobody else gets it.</summary>
    public bool IsLastResort { get; private set; }

    /// <summary>Something that the page is made with is stale.</summary>
    public void BeLastResort() => IsLastResort = true;

    /// <summary>Something that was kept.</summary>
    public void Add<T>(Kept<T> kept)
    {
        foreach (var tag in kept.Tags) Add(tag);
        IsLastResort |= kept.IsLastResort;
    }

    /// <summary>Something by its tag.</summary>
    public void Add(string tag) => _tags.Add(tag);

    /// <summary>A story, also one that is referred to and not live yet.</summary>
    public void Story(long id) => Add(CacheTag.Story(id));

    /// <summary>Cards, with their pictures; given back for the page.</summary>
    public List<CardView> Cards(List<CardView> cards)
    {
        foreach (var card in cards) Card(card);
        return cards;
    }

    /// <summary>A picture.</summary>
    public void Picture(CardPicture? picture)
    {
        if (picture is not null) Add(CacheTag.Picture(picture.Id));
    }

    /// <summary>The page is made anew from this moment on, if it is the first that was named.</summary>
    public void Expire(DateTimeOffset at)
    {
        if (at < Until) Until = at;
    }

    private void Card(CardView card)
    {
        Story(card.Id);
        Picture(card.Picture);
    }
}
