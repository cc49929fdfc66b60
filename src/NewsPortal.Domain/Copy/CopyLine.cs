namespace NewsPortal.Domain.Copy;

/// <summary>A line of copy that is not blank.</summary>
/// <param name="Number">Its number in the file, blank lines counted, from 1.</param>
/// <param name="Text">As a paragraph of the body.</param>
/// <param name="Clean">As a field of one line.</param>
internal readonly record struct CopyLine(int Number, string Text, string Clean)
{
    public static CopyLine Of(int number, string raw) => new(number, Characters.Paragraph(raw), Characters.OneLine(raw));

    /// <summary>The same line with only this left of it.</summary>
    public CopyLine With(string text) => Of(Number, text);
}
