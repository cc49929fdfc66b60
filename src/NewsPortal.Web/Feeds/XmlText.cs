using System.Text;
using System.Xml;

namespace NewsPortal.Web.Feeds;

/// <summary>Text that may stand in XML 1.0: a few control characters may not, in any form.</summary>
internal static class XmlText
{
    /// <summary>The text without what may not stand in XML.</summary>
    public static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) valid.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) valid.Append(text[i]).Append(text[++i]);
        }

        return valid.ToString();
    }

    /// <summary>Plain text as HTML, for elements that readers take for HTML.</summary>
    public static string AsHtml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
