using System.Text.Json.Nodes;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>What a page says about itself to browsers, search engines and those who share it; the layout prints it.</summary>
public sealed class PageHead
{
    /// <summary>The title without the paper's name; <see langword="null"/> on a front.</summary>
    public string? Title { get; set; }

    /// <summary>The page in a sentence or two.</summary>
    public string Description { get; set; } = "";

    /// <summary>The one public address; <see langword="null"/> where the page has none, as an error's.</summary>
    public string? Canonical { get; set; }

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool NoIndex { get; set; }

    /// <summary>Open Graph's kind of page.</summary>
    public string Kind { get; set; } = "website";

    /// <summary>The picture that stands for the page; <see langword="null"/> for the paper's own.</summary>
    public CardPicture? Picture { get; set; }

    /// <summary>Open Graph properties of an article.</summary>
    public IReadOnlyList<(string Property, string Content)> ArticleProperties { get; set; } = [];

    /// <summary>Whether the page goes without scripts: inside a frame that lets none run, a browser complains of each.</summary>
    public bool Scriptless { get; set; }

    /// <summary>Structured data. The serializer escapes what would end a script element.</summary>
    public IList<JsonObject> Markup { get; } = [];

    /// <summary>The path below which the page's own feeds lie, for instance <c>/daerah</c>; the paper's own are named on every page.</summary>
    public string? FeedsAt { get; set; }

    /// <summary>Whether the masthead shows the day: on fronts, which are made anew often enough for it to be true.</summary>
    public bool ShowsDay { get; set; }

    /// <summary>The slug of the section that the bar marks as current.</summary>
    public string? Section { get; set; }
}
