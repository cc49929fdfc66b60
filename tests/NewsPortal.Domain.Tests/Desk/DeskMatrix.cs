using System.Runtime.CompilerServices;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>The two tables of <c>matrix.md</c>: what a role may, and what a state lets happen.</summary>
internal static class DeskMatrix
{
    private static readonly string[][] Tables = Read();

    public static IReadOnlyList<string> Steps { get; } = [.. Table(0).Rows.Select(row => row[0])];

    public static IReadOnlyList<string> Roles { get; } = Table(0).Names;

    public static IReadOnlyList<string> States { get; } = Table(1).Names;

    /// <summary><c>+</c>, <c>-</c>, <c>own</c> or <c>2nd</c>.</summary>
    public static string Role(string step, string role) => Cell(0, step, role);

    /// <summary><c>ok</c> or the name of a rule.</summary>
    public static string State(string step, string state) => Cell(1, step, state);

    private static string Cell(int table, string step, string column)
    {
        var (names, rows) = Table(table);
        return rows.Single(row => row[0] == step)[names.ToList().IndexOf(column) + 1];
    }

    private static (IReadOnlyList<string> Names, IReadOnlyList<string[]> Rows) Table(int number)
    {
        var cells = Tables[number].Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        return (cells[0][1..], [.. cells[2..]]);
    }

    private static string[][] Read([CallerFilePath] string here = "") =>
        [.. File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "matrix.md")).Split("\n\n")
            .Select(block => block.Split('\n').Where(line => line.StartsWith('|')).ToArray()).Where(lines => lines.Length > 2)];
}
