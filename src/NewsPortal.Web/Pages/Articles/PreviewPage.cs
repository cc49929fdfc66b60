using Microsoft.AspNetCore.Html;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>A revision in the readers' own template.</summary>
/// <param name="Article">The story.</param>
/// <param name="Body">The text as HTML.</param>
/// <param name="Beside">The blocks beside it.</param>
/// <param name="Below">The blocks below it.</param>
public sealed record PreviewPage(ArticleView Article, IHtmlContent Body, IReadOnlyList<BlockView> Beside, IReadOnlyList<BlockView> Below)
{
    /// <summary>Composes the page as the article's own is composed.</summary>
    /// <param name="services">The request's services.</param>
    /// <param name="article">The story.</param>
    /// <param name="revision">The snapshot.</param>
    /// <param name="root">Below which address its pictures lie.</param>
    /// <param name="actor">Who of the newsroom looks; <see langword="null"/> for people outside.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<PreviewPage> ComposeAsync(IServiceProvider services, Article article, Revision revision, string root, Actor? actor, CancellationToken cancel)
    {
        var place = services.GetRequiredService<Place>();
        place.Network = await services.GetRequiredService<EditionDirectory>().GetAsync(cancel);
        place.Edition = place.Network.Editions.First(e => e.Id == article.EditionId);
        var reader = services.GetRequiredService<PreviewReader>();
        var view = await reader.ViewAsync(article, revision, root, cancel);
        var references = await reader.ReferencesAsync(revision, actor, root, cancel);
        var blocks = new ArticleBlocks(view);
        var lists = await services.GetRequiredService<StoryLists>().ReadAsync([.. blocks.Lists], cancel);
        var cards = await services.GetRequiredService<StoryCards>().ReadAsync(blocks.Choose(lists, references.ById.Keys), cancel);
        var head = services.GetRequiredService<PageHead>();
        (head.Title, head.NoIndex, head.Section) = (view.Headline, true, view.Section.Value);
        return new PreviewPage(view, services.GetRequiredService<StoryRenderer>().Render(view.Body, view.Dateline, references), blocks.Beside(cards, services.GetRequiredService<Addresses>()), blocks.Below(cards));
    }
}
