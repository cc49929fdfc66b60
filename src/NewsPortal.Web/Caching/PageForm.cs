using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>The forms in which a page is sent.</summary>
internal enum PageForm
{
    /// <summary>As it is; for the few who can read nothing else.</summary>
    Plain,

    /// <summary>gzip.</summary>
    Gzip,

    /// <summary>Brotli.</summary>
    Brotli,
}

/// <summary>Finds the best form that a reader takes.</summary>
internal static class PageForms
{
    /// <summary>By <c>Accept-Encoding</c>; Brotli before gzip, since it is smaller.</summary>
    public static PageForm Of(StringValues accepted)
    {
        if (accepted.Count == 0) return PageForm.Plain;
        var text = accepted.ToString();
        if (!text.Contains("q=", StringComparison.OrdinalIgnoreCase)) return // what browsers send
            Names(text, "br") ? PageForm.Brotli : Names(text, "gzip") ? PageForm.Gzip : PageForm.Plain;
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var list)) return PageForm.Plain;
        return Takes(list, "br") ? PageForm.Brotli : Takes(list, "gzip") ? PageForm.Gzip : PageForm.Plain;
    }

    /// <summary>As <c>Content-Encoding</c> names it.</summary>
    public static string? Encoding(this PageForm form) => form switch { PageForm.Brotli => "br", PageForm.Gzip => "gzip", _ => null };

    private static bool Names(string text, string encoding)
    {
        foreach (var part in text.AsSpan().Split(','))
            if (text.AsSpan(part).Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> list, string encoding) =>
        list.FirstOrDefault(v => v.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) is { } named ? named.Quality != 0 : false;
}
