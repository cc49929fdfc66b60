using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.ObjectPool;
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
    private readonly ObjectPool<DocumentWriter> _html, _plain;

    /// <summary>Makes it ready.</summary>
    public StoryRenderer()
    {
        _html = DocumentWriter.Pool(_pipeline, html =>
        {
            html.ObjectRenderers.Insert(0, new HtmlReadAlsoRenderer());
            html.ObjectRenderers.Insert(0, new HtmlDatelineRenderer());
            html.ObjectRenderers.Insert(0, new HtmlFigureRenderer());
            html.ObjectRenderers.Insert(0, new HtmlEmbedRenderer());
        });
        _plain = DocumentWriter.Pool(_pipeline, plain => (plain.EnableHtmlForBlock, plain.EnableHtmlForInline, plain.EnableHtmlEscape) = (false, false, false));
    }

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

        return new HtmlString(Write(_html, document));
    }

    /// <summary>The beginning of a text in plain words, at most so many characters, cut between words.</summary>
    public string Excerpt(string markdown, int length)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        TakeOver(document, markdown, StoryReferences.None);
        foreach (var card in document.OfType<EmbedBlock>().ToList()) document.Remove(card); // an address says nothing of the story
        var text = Text.OneLine(Write(_plain, document));
        if (text.Length <= length) return text;
        var end = text.LastIndexOf(' ', length - 1);
        return Text.Head(text, end > length / 2 ? end : length - 1).TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string Write(ObjectPool<DocumentWriter> writers, MarkdownDocument document)
    {
        var writer = writers.Get();
        var text = writer.Write(document);
        writers.Return(writer);
        return text;
    }

    /// <summary>Paragraphs that are blocks of their own. See <c>Blocks</c>.</summary>
    private static void TakeOver(MarkdownDocument document, string markdown, StoryReferences references)
    {
        ReadAlsoBlock.TakeOver(document, markdown, references);
        FigureBlock.TakeOver(document, references);
        EmbedBlock.TakeOver(document, markdown, references);
    }
}
