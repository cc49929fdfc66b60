using System.Xml;

namespace NewsPortal.Web.Feeds;

/// <summary>Text that may stand in XML 1.0: a few control characters may not, in any form.</summary>
internal static class XmlText
{
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else return Valid(text.Remove(i, 1));
        }

        return text;
    }
}
