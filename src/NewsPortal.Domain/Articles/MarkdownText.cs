using System.Text;

namespace NewsPortal.Domain.Articles;

/// <summary>Plain text as Markdown and back: what was typed is what is read.</summary>
public static class MarkdownText
{
    /// <summary>A paragraph of plain text, written so that Markdown reads it as just that.</summary>
    /// <remarks>
    /// Only what could mean something is escaped, so that the text stays readable in the editor: marks that act anywhere, and at
    /// the start of the paragraph those that open lists, headings, quotes and rules. CommonMark 0.31, 2.4 lets any ASCII punctuation be escaped.
    /// </remarks>
    public static string Escape(string line)
    {
        var text = line.Trim();
        var escaped = new StringBuilder(text.Length + 8);
        var opening = OpeningMark(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == opening || ActsAnywhere(text, i)) escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Takes the escapes of <see cref="Escape"/> away.</summary>
    public static string Unescape(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && char.IsAscii(markdown[i + 1]) && char.IsPunctuation(markdown[i + 1]) | char.IsSymbol(markdown[i + 1])) i++;
            text.Append(markdown[i]);
        }

        return text.ToString();
    }

    private static bool ActsAnywhere(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~' or '^' => true,
        '&' => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#'),
        '!' => i + 1 < text.Length && text[i + 1] == '[',
        _ => false,
    };

    /// <summary>The place of the mark that would make a block of the paragraph, or -1.</summary>
    private static int OpeningMark(string text)
    {
        if (text.Length == 0) return -1;
        if (text[0] is '#' or '>' or '-' or '+' or '=' or ':') return 0;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 9 && digits < text.Length && text[digits] is '.' or ')' ? digits : -1;
    }
}
