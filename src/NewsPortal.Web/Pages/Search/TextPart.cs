namespace NewsPortal.Web.Pages.Search;

/// <summary>A part of a text.</summary>
/// <param name="Text">It.</param>
/// <param name="IsBeginning">Whether nothing stands before it.</param>
/// <param name="IsEnd">Whether nothing comes after it.</param>
internal readonly record struct TextPart(string Text, bool IsBeginning, bool IsEnd)
{
    /// <summary>What the database leaves off at the ends of an extract.</summary>
    private static readonly char[] Points = [.. ".,;:!?\"”“'’‘()–-… \n"];

    /// <summary>An extract of it as it is printed: with an ellipsis where it was cut off.</summary>
    /// <param name="extract">The extract, with its marks.</param>
    /// <param name="bare">It without them.</param>
    public string Framed(string extract, string bare)
    {
        var (all, own) = (Text.Trim(Points), bare.Trim(Points));
        return (IsBeginning && all.StartsWith(own, StringComparison.Ordinal) ? "" : "… ") + extract.Trim() + (IsEnd && all.EndsWith(own, StringComparison.Ordinal) ? "" : " …");
    }
}
