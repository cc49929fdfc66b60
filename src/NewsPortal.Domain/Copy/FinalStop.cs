namespace NewsPortal.Domain.Copy;

/// <summary>The full stop some desks type after a name, told from the one of an abbreviation (M.Si., Tbk.).</summary>
internal static class FinalStop
{
    private const int LongestAbbreviation = 4;

    public static string Without(string name)
    {
        if (!name.EndsWith('.')) return name;
        var lastWord = name[(name.LastIndexOf(' ') + 1)..^1];
        return lastWord.Length <= LongestAbbreviation || lastWord.Contains('.', StringComparison.Ordinal) ? name : name[..^1];
    }
}
