using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using NewsPortal.Domain;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Draws cards, each once.</summary>
public static class CardHtml
{
    /// <summary>The card as a partial draws it: as it was drawn before, where it was.</summary>
    public static Task<IHtmlContent> CardAsync(this IHtmlHelper html, string partial, CardView card) => DrawAsync(html, partial, card, card);

    /// <summary>The card as lists of stories show it.</summary>
    public static Task<IHtmlContent> ListedAsync(this IHtmlHelper html, CardView card) => DrawAsync(html, "_CardListed", card, new ListedCard(card));

    private static async Task<IHtmlContent> DrawAsync(IHtmlHelper html, string partial, CardView card, object model)
    {
        if (card.Drawings is not { } drawings) return await html.PartialAsync(partial, model);
        var services = html.ViewContext.HttpContext.RequestServices;
        var place = services.GetRequiredService<Place>();
        var year = place.Zone.Local(services.GetRequiredService<TimeProvider>().GetUtcNow()).Year;
        var form = new CardDrawings.Form(partial, place.Edition?.Id ?? 0, place.OnOwnHost, place.Elsewhere, place.Network.Change, year);
        if (drawings.Find(form) is { } known) return known;

        using var writer = new StringWriter();
        (await html.PartialAsync(partial, model)).WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        var drawn = new HtmlString(writer.ToString());
        drawings.Keep(form, drawn);
        return drawn;
    }
}
