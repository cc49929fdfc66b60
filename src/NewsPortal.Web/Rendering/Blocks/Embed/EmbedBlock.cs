using Markdig.Syntax;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Rendering.Blocks.Embed;

/// <summary>Something that lives elsewhere, as a card that leads there. See <c>spec.md</c>.</summary>
internal sealed class EmbedBlock(EmbedPlace place, Uri address, bool isElsewhere) : LeafBlock(null)
{
    /// <summary>Where it lives.</summary>
    public EmbedPlace Place { get; } = place;

    /// <summary>Its address.</summary>
    public Uri Address { get; } = address;

    /// <summary>Whether the text is read elsewhere, as in a feed, where a card has no style.</summary>
    public bool IsElsewhere { get; } = isElsewhere;

    /// <summary>Puts the block where a paragraph is nothing but an address of a place that is known.</summary>
    public static void TakeOver(MarkdownDocument document, string markdown, StoryReferences references)
    {
        for (var i = document.Count - 1; i >= 0; i--)
        {
            if (document[i] is not ParagraphBlock { Span: { IsEmpty: false } span } || Read(markdown.Substring(span.Start, span.Length)) is not var (place, address)) continue;
            document.RemoveAt(i);
            document.Insert(i, new EmbedBlock(place, address, references.Origin is not null));
        }
    }

    private static (EmbedPlace Place, Uri Address)? Read(string paragraph)
    {
        var text = paragraph.Trim();
        if (text is ['<', .. var inner, '>']) text = inner;
        else text = MarkdownText.Unescape(text);
        return text.Length > 2000 || text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"') || !Uri.TryCreate(text, UriKind.Absolute, out var address) || EmbedPlace.Of(address) is not { } place
            ? null : (place, address);
    }
}
