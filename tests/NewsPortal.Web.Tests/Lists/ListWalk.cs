using AngleSharp.Html.Dom;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>Turns the pages of a list as a reader does.</summary>
internal static class ListWalk
{
    /// <summary>The stories of the page, in its order.</summary>
    public static long[] Stories(this IHtmlDocument page) => [.. page.QuerySelectorAll(".listing h3 a").Select(a => a.StoryOf()!.Value)];

    /// <summary>The address of the neighbouring page, if there is one: <c>next</c> is older, <c>prev</c> newer.</summary>
    public static string? Neighbour(this IHtmlDocument page, string rel) => page.QuerySelector($".pager a[rel={rel}]")?.GetAttribute("href");

    /// <summary>All pages from an address on, until there is no further.</summary>
    public static async Task<IReadOnlyList<IHtmlDocument>> WalkAsync(this HttpClient reader, string path, string rel)
    {
        var pages = new List<IHtmlDocument>();
        for (var next = path; next is not null; next = pages[^1].Neighbour(rel))
        {
            Assert.True(pages.Count < 50, "The walk does not end.");
            pages.Add(await reader.OpenAsync(next));
        }

        return pages;
    }
}
