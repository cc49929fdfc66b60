using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.Extensions.ObjectPool;

namespace NewsPortal.Web.Rendering;

/// <summary>Writes documents, one at a time, with what it looked up for those before: who writes which block is a tenth of what a story costs.</summary>
internal sealed class DocumentWriter : HtmlRenderer
{
    private DocumentWriter() : base(new StringWriter())
    {
    }

    /// <summary>Writers that are used again; one that failed is not.</summary>
    /// <param name="pipeline">How the documents were read.</param>
    /// <param name="prepare">Makes a new one ready.</param>
    public static ObjectPool<DocumentWriter> Pool(MarkdownPipeline pipeline, Action<DocumentWriter> prepare) => new DefaultObjectPool<DocumentWriter>(new Policy(pipeline, prepare));

    /// <summary>Writes a document.</summary>
    public string Write(MarkdownDocument document)
    {
        Render(document);
        var text = Writer.ToString()!;
        Reset();
        return text;
    }

    private sealed class Policy(MarkdownPipeline pipeline, Action<DocumentWriter> prepare) : PooledObjectPolicy<DocumentWriter>
    {
        public override DocumentWriter Create()
        {
            var writer = new DocumentWriter();
            pipeline.Setup(writer);
            prepare(writer);
            return writer;
        }

        public override bool Return(DocumentWriter writer) => true;
    }
}
