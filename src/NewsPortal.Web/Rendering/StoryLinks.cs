using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Web.Rendering;

/// <summary>Lets links go to http, https, mailto, tel and our own stories only; any other keeps its text and loses its target.</summary>
internal static partial class StoryLinks
{
    private const string StoryScheme = "article:";

    public static void Settle(MarkdownDocument document, StoryReferences references)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (!link.IsImage && Target(link.Url, references) is { } target) link.Url = target;
            else Unlink(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            if (link.IsEmail) continue;
            else if (Target(link.Url, references) is { } target) link.Url = target;
            else link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>The stories that a text links to by identity.</summary>
    public static IEnumerable<long> StoryIds(string markdown) => Link().Matches(markdown).Select(m => long.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\(article:([0-9]{1,18})\)")]
    private static partial Regex Link();

    private static string? Target(string? url, StoryReferences references)
    {
        if (url is null) return null;
        if (url.StartsWith(StoryScheme, StringComparison.Ordinal))
            return Id(url[StoryScheme.Length..]) is { } id ? references.ById.GetValueOrDefault(id)?.Address : null;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" ? url : null;
    }

    private static long? Id(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static void Unlink(LinkInline link)
    {
        var text = link.ToList();
        foreach (var child in text)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
