using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Rendering.Blocks.Figure;

/// <summary>A picture of the library between two paragraphs. See <c>spec.md</c>.</summary>
internal sealed class FigureBlock(CardPicture picture, string altText, string? caption, string? origin) : LeafBlock(null)
{
    /// <summary>The picture.</summary>
    public CardPicture Picture { get; } = picture;

    /// <summary>What is seen.</summary>
    public string AltText { get; } = altText;

    /// <summary>What stands below it.</summary>
    public string? Caption { get; } = caption;

    /// <summary>The origin before its addresses, where the text is read elsewhere.</summary>
    public string? Origin { get; } = origin;

    /// <summary>Puts the block where a paragraph holds a picture and nothing else, and takes the paragraph away where the library has none of that number.</summary>
    public static void TakeOver(MarkdownDocument document, StoryReferences references)
    {
        for (var i = document.Count - 1; i >= 0; i--)
        {
            if (document[i] is not ParagraphBlock { Inline: { } words } || Only(words) is not { } image || Number(image.Url) is not { } id) continue;
            document.RemoveAt(i);
            if (references.Pictures.GetValueOrDefault(id) is not { } picture) continue;
            var altText = string.Concat(image.Descendants<LiteralInline>().Select(text => text.Content.ToString()));
            document.Insert(i, new FigureBlock(picture, altText.Length > 0 ? altText : picture.AltText, string.IsNullOrWhiteSpace(image.Title) ? null : image.Title, references.Origin));
        }
    }

    private static LinkInline? Only(ContainerInline words) => words.FirstChild is LinkInline { IsImage: true, NextSibling: null } image ? image : null;

    private static long? Number(string? address) => address is not null && address.StartsWith(BodyPictures.Scheme, StringComparison.Ordinal)
        && long.TryParse(address.AsSpan(BodyPictures.Scheme.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
