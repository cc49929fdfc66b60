using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Writes JSON-LD into a page: readable text, and no character that could end the script element.</summary>
public static class StructuredData
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The node, said to be in schema.org's words, as JSON that is safe inside a script element (HTML standard, 4.12.1.3).</summary>
    public static string Write(JsonObject node)
    {
        if (!node.ContainsKey("@context")) node.Insert(0, "@context", "https://schema.org");
        return node.ToJsonString(Readable)
            .Replace("<", "\\u003C", StringComparison.Ordinal)
            .Replace(">", "\\u003E", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal);
    }
}
