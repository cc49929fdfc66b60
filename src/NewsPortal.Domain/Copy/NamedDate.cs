namespace NewsPortal.Domain.Copy;

/// <summary>A date with words before it on its line: <c>Tesya Imanisa - 31 Agustus 2023, 11:44 WIB</c>.</summary>
/// <param name="Before">What stands before the date.</param>
/// <param name="IsName">Whether that is a person's name, as far as can be told; a place is parted from a date by a comma.</param>
/// <param name="Date">The date, with its zone.</param>
internal sealed record NamedDate(string Before, bool IsName, CopyDate Date)
{
    private static readonly string[] Marks = [" - ", " – ", " — ", "|", ", "];

    /// <summary>The two parts; null where no whole date, with hour and zone, ends the line.</summary>
    public static NamedDate? Read(CopyLine line) => Marks.Select(mark => Parted(line, mark)).FirstOrDefault(parted => parted is not null);

    private static NamedDate? Parted(CopyLine line, string mark)
    {
        var at = line.Clean.IndexOf(mark, StringComparison.Ordinal);
        if (at <= 0 || PrintedDate.Read(line.With(line.Clean[(at + mark.Length)..])).Date is not { Zone: not null } date) return null;
        var before = line.Clean[..at].Trim();
        return new(before, mark is not ", " && IsNameOfPerson(before), date);
    }

    private static bool IsNameOfPerson(string text) =>
        PersonNames.AreIn(text) && char.IsUpper(text[0]) && text.All(c => char.IsLetter(c) || c is ' ' or '.' or ',' or '\'' or '’' or '-');
}
