using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Says what a list page is: each of its pages is canonical to itself, an empty one is left out of search engines.</summary>
public sealed class ListHead(PageHead head, PaperMarkup paper, ListMarkup lists, Addresses addresses)
{
    /// <summary>What is being described.</summary>
    public PageHead Head => head;

    /// <summary>Describes a page of a list.</summary>
    /// <param name="list">What it shows.</param>
    /// <param name="title">What the list is called.</param>
    /// <param name="description">The list in a sentence.</param>
    /// <param name="path">The address of the list's first page, in the edition.</param>
    /// <param name="before">Where the page begins, on an older one.</param>
    /// <param name="after">Where the page ends, on a newer one.</param>
    public void Describe(ListPage list, string title, string description, string path, ListPosition? before, ListPosition? after)
    {
        var place = after is { } a ? $"sesudah={a}" : before is { } b ? $"sebelum={b}" : null;
        head.Title = place is null ? title : $"{title}, berita lama";
        head.Description = description;
        head.NoIndex = list.Cards.Count == 0;
        head.Canonical = addresses.Canonical(path) + (place is null ? "" : (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + place);
        head.Picture = list.Cards.Select(c => c.Picture).FirstOrDefault(p => p is not null);
        head.Markup.Add(lists.Collection(title, head.Canonical, list.Cards));
        head.Markup.Add(paper.Breadcrumb((title, null)));
    }
}
