namespace NewsPortal.Domain.Desk;

/// <summary>A place of a story at which the desk's last reader would stop.</summary>
/// <param name="Field">The field, by the name of <see cref="Merging.StoryField"/>.</param>
/// <param name="Text">The words.</param>
/// <param name="Fault">What is odd about them.</param>
/// <param name="Better">What to write instead, where that is certain.</param>
public sealed record StyleHint(string Field, string Text, StyleFault Fault, string? Better);

/// <summary>What may be odd about words.</summary>
public enum StyleFault
{
    /// <summary>The dictionary or the house writes it otherwise.</summary>
    Wording,

    /// <summary>The same word twice.</summary>
    DoubledWord,

    /// <summary>Two capitals at the beginning of a word.</summary>
    OddCapitals,

    /// <summary>A blank before a comma or its like.</summary>
    SpaceBeforeMark,

    /// <summary>More than one blank between words.</summary>
    DoubleSpace,

    /// <summary>Full stops in place of an ellipsis, or one too many.</summary>
    Dots,

    /// <summary>A quotation that does not end, or does not begin.</summary>
    UnclosedQuote,

    /// <summary>A bracket that does not close, or does not open.</summary>
    UnclosedBracket,
}
