using Microsoft.AspNetCore.Html;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>A story in a list that fills a page.</summary>
/// <param name="Card">The story.</param>
/// <param name="Extract">What of its text was searched for; in its place stands the standfirst otherwise.</param>
public sealed record ListedCard(CardView Card, IHtmlContent? Extract = null);
