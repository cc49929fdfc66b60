using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Says what a list page is: each of its pages is canonical to itself, an empty one is left out of search engines.</summary>
public sealed class ListHead(PageHead head, Addresses addresses)
{
    /// <summary>What is being described.</summary>
    public PageHead Head => head;

    /// <summary>Describes a page of a list.</summary>
    public void Describe(ListPage list, string title, string description, string path, ListPosition? before, ListPosition? after)
    {
        head.Title = before is null && after is null ? title : $"{title}, berita lama";
        head.Description = description;
        head.NoIndex = list.Cards.Count == 0;
        head.Canonical = addresses.Canonical(path) + (after is { } a ? $"?sesudah={a}" : before is { } b ? $"?sebelum={b}" : "");
        head.Picture = list.Cards.Select(c => c.Picture).FirstOrDefault(p => p is not null);
    }
}
