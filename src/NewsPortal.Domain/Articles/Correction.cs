namespace NewsPortal.Domain.Articles;

/// <summary>A dated note that tells readers what was wrong and what is right (Pedoman Pemberitaan Media Siber 4); never altered.</summary>
public sealed class Correction
{
    /// <summary>The longest of each text, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>Which kind of note.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>What the story said.</summary>
    public required string Wrong { get; init; }

    /// <summary>What it should have said.</summary>
    public required string Right { get; init; }

    /// <summary>When the note was posted.</summary>
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>Who posted it: see <see cref="Audit.AuditEntry.Actor"/>.</summary>
    public required string PostedBy { get; init; }

    /// <summary>
    /// Whether a text that readers have still says what a correction calls wrong: the same words in the same order, as whole words, whatever blanks
    /// or marks of emphasis lie between them.
    /// </summary>
    /// <param name="wrong">What is called wrong; quotes around it and its last full stop are not looked for.</param>
    /// <param name="story">The text that readers have after the correction.</param>
    public static bool StillStands(string? wrong, Story story)
    {
        var phrase = Plain(wrong).Trim(' ', '"', '\'', '“', '”', '‘', '’', '«', '»', '.');
        if (phrase.Length == 0) return false;
        return new[] { story.Headline, story.Kicker, story.Standfirst, story.Body, story.Picture?.Caption }.Any(text => Holds(Plain(text), phrase));
    }

    private static string Plain(string? text) => Text.OneLine(MarkdownText.Unescape(text ?? "").Replace("*", "", StringComparison.Ordinal));

    private static bool Holds(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            if (!IsInWord(text, at - 1, phrase[0]) && !IsInWord(text, at + phrase.Length, phrase[^1])) return true;
        return false;
    }

    private static bool IsInWord(string text, int at, char edge) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(edge);
}

/// <summary>The kinds of public notes on a fault.</summary>
public enum CorrectionKind
{
    /// <summary>Ralat: the newsroom puts its own fault right.</summary>
    Ralat,

    /// <summary>Koreksi: someone else pointed it out.</summary>
    Koreksi,
}
