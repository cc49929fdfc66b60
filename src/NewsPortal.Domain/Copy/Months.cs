namespace NewsPortal.Domain.Copy;

/// <summary>The months as Indonesian desks write them, long, old-fashioned and short.</summary>
internal static class Months
{
    private static readonly string[][] Names =
    [
        ["Januari", "Jan"],
        ["Februari", "Pebruari", "Feb", "Peb"],
        ["Maret", "Mar"],
        ["April", "Apr"],
        ["Mei"],
        ["Juni", "Jun"],
        ["Juli", "Jul"],
        ["Agustus", "Agust", "Agu", "Agt", "Ags"],
        ["September", "Sept", "Sep"],
        ["Oktober", "Okt"],
        ["November", "Nopember", "Nov", "Nop"],
        ["Desember", "Des"],
    ];

    private static readonly Dictionary<string, int> Numbers = Names
        .SelectMany((names, i) => names.Select(name => (name, number: i + 1)))
        .ToDictionary(month => month.name, month => month.number, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12, or null for a word that is no month.</summary>
    public static int? Number(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}
