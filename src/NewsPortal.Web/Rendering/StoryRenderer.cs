using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using NewsPortal.Domain;
using NewsPortal.Web.Rendering.Blocks.Dateline;
using NewsPortal.Web.Rendering.Blocks.Embed;
using NewsPortal.Web.Rendering.Blocks.Figure;
using NewsPortal.Web.Rendering.Blocks.ReadAlso;

namespace NewsPortal.Web.Rendering;

/// <summary>Turns a story's Markdown into the page's HTML. Raw HTML is off; links go only where <see cref="StoryLinks"/> lets them.</summary>
public sealed class StoryRenderer
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    /// <summary>Renders a body.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="dateline">What opens the first paragraph, without its dash.</param>
    /// <param name="references">The live stories that the text refers to.</param>
    public IHtmlContent Render(string markdown, string? dateline, StoryReferences references)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        TakeOver(document, markdown, references);
        StoryLinks.Settle(document, references);
        StoryHeadings.Lower(document);
        DatelineInline.Open(document, dateline);

        using var writer = new StringWriter();
        var html = new HtmlRenderer(writer);
        _pipeline.Setup(html);
        html.ObjectRenderers.Insert(0, new HtmlReadAlsoRenderer());
        html.ObjectRenderers.Insert(0, new HtmlDatelineRenderer());
        html.ObjectRenderers.Insert(0, new HtmlFigureRenderer());
        html.ObjectRenderers.Insert(0, new HtmlEmbedRenderer());
        html.Render(document);
        return new HtmlString(writer.ToString());
    }

    /// <summary>The beginning of a text in plain words, at most so many characters, cut between words.</summary>
    public string Excerpt(string markdown, int length)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        TakeOver(document, markdown, StoryReferences.None);
        foreach (var card in document.OfType<EmbedBlock>().ToList()) document.Remove(card); // an address says nothing of the story
        using var writer = new StringWriter();
        var plain = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        _pipeline.Setup(plain);
        plain.Render(document);
        var text = Text.OneLine(writer.ToString());
        if (text.Length <= length) return text;
        var end = text.LastIndexOf(' ', length - 1);
        return Text.Head(text, end > length / 2 ? end : length - 1).TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>Paragraphs that are blocks of their own. See <c>Blocks</c>.</summary>
    private static void TakeOver(MarkdownDocument document, string markdown, StoryReferences references)
    {
        ReadAlsoBlock.TakeOver(document, markdown, references);
        FigureBlock.TakeOver(document, references);
        EmbedBlock.TakeOver(document, markdown, references);
    }
}
