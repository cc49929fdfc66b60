using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>A story at its one address; any other form of the address is one permanent redirect, a withdrawn story is 410 with the reason.</summary>
[CachedPage("page")]
public sealed class ArticleModel(ArticleReader reader, StoryLists stories, StoryCards cards, PageTags tags, ArticleHead head, StoryRenderer renderer, Place place, Addresses addresses, TimeProvider clock) : PageModel
{
    /// <summary>The story; <see langword="null"/> where it was withdrawn.</summary>
    public ArticleView? Article { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>The text as HTML.</summary>
    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    /// <summary>The blocks below the story.</summary>
    public IReadOnlyList<BlockView> Below { get; private set; } = [];

    /// <summary>The blocks beside it.</summary>
    public IReadOnlyList<BlockView> Beside { get; private set; } = [];

    /// <summary>The edition's story before it.</summary>
    public CardView? Older { get; private set; }

    /// <summary>The edition's story after it.</summary>
    public CardView? Newer { get; private set; }

    /// <summary>The zone in which the story's own times are printed.</summary>
    public Zone Zone => Article?.Zone ?? place.Zone;

    /// <summary>The story's one public address.</summary>
    public string PublicAddress => addresses.Article(Article!.EditionId, Article.Section, Article.Id, Article.Slug);

    /// <summary>Which part of the text is shown.</summary>
    public ArticlePart Part { get; private set; } = null!;

    /// <summary>How long ago the story ran, once it is old enough for readers to be told; from a year on, in whole years.</summary>
    public int YearsOld { get; private set; }

    /// <summary>Shows the story; <paramref name="part"/> is what old links ask for.</summary>
    public async Task<IActionResult> OnGetAsync(string section, long id, string? slug, [FromQuery(Name = "page")] string? part, CancellationToken cancel)
    {
        if (await reader.FindAsync(id, cancel) is not { } article) return await GoneAsync(id, cancel);
        if (place.Edition?.Id != article.EditionId || section != article.Section.Value || slug != article.Slug.Value)
            return RedirectPermanent(addresses.LinkArticle(article.EditionId, article.Section, article.Id, article.Slug) + (part is null ? "" : QueryString.Create("page", part)));
        if (!ArticlePart.TryFind(article.Body, part, out var found)) return NotFound();

        (Article, Part, YearsOld) = (article, found, FullYears(article.PublishedAt, clock.GetUtcNow()));
        tags.Expire(article.PublishedAt.AddYears(YearsOld + 1));
        await ComposeAsync(article, cancel);
        head.Describe(article, Zone);
        return Page();
    }

    /// <summary>What stands around the story and in it: the lists in one round trip, the cards of all that was chosen in another.</summary>
    private async Task ComposeAsync(ArticleView article, CancellationToken cancel)
    {
        var blocks = new ArticleBlocks(article);
        var here = new ListPosition(article.VisibleFrom, article.Id);
        var (before, after) = (StoryList.Before(article.EditionId, here), StoryList.After(article.EditionId, here));
        var lists = await stories.ReadAsync([before, after, .. blocks.Lists], cancel);

        var referred = ArticleReader.ReferredIds(article); // on the page already
        long[] older = [.. lists.Ids(before).Except(referred).Take(1)], newer = [.. lists.Ids(after).Except(referred).Take(1)];
        long[] shown = [.. referred, .. older, .. newer];
        var found = await cards.ReadAsync([.. shown, .. blocks.Choose(lists, shown)], cancel);
        Body = renderer.Render(Part.Text, Part.IsPart ? null : article.Dateline, reader.References(article, referred, found));
        (Older, Newer) = (found.First(older), found.First(newer));
        (Below, Beside) = (blocks.Below(found), blocks.Beside(found, addresses));
    }

    private static int FullYears(DateTimeOffset from, DateTimeOffset to)
    {
        var years = to.Year - from.Year;
        return from.AddYears(years) > to ? years - 1 : years;
    }

    private async Task<IActionResult> GoneAsync(long id, CancellationToken cancel)
    {
        Withdrawal = await reader.FindWithdrawalAsync(id, cancel);
        if (Withdrawal is null) return NotFound();
        head.DescribeWithdrawn();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
