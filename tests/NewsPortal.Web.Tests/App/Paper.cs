using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsPortal.Web.Tests.App;

/// <summary>Pages as a browser understands them.</summary>
internal static class Paper
{
    /// <summary>Opens a page that must be there.</summary>
    public static async Task<IHtmlDocument> OpenAsync(this HttpClient reader, string path) => Parse(await reader.ReadAsync(path));

    /// <summary>Text as a document.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The text of the one element that matches.</summary>
    public static string TextOf(this IParentNode page, string selector) => Assert.Single(page.QuerySelectorAll(selector)).TextContent;

    /// <summary>The texts of all elements that match.</summary>
    public static string[] TextsOf(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(e => e.TextContent)];

    /// <summary>An attribute of the one element that matches.</summary>
    public static string AttributeOf(this IParentNode page, string selector, string name) => Assert.Single(page.QuerySelectorAll(selector)).GetAttribute(name)!;

    /// <summary>The content of a <c>meta</c> property.</summary>
    public static string Property(this IParentNode page, string property) => page.AttributeOf($"meta[property='{property}']", "content");

    /// <summary>The page's structured data of a type.</summary>
    public static JsonElement Markup(this IParentNode page, string type) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement).Single(node => node.Is(type));

    /// <summary>Whether a node of structured data has the type.</summary>
    public static bool Is(this JsonElement node, string type) => node.GetProperty("@type").GetString() == type;

    /// <summary>The names of the things under a property, one or several.</summary>
    public static string?[] Names(this JsonElement node, string property) => !node.TryGetProperty(property, out var value) ? []
        : [.. (value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value]).Select(thing => thing.GetProperty("name").GetString())];

    /// <summary>The story that a link leads to.</summary>
    public static long? StoryOf(this IElement link) =>
        link.GetAttribute("href")?.Split('/') is [.., var id, _] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var story) ? story : null;
}
