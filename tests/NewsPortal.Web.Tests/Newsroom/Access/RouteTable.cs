namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Who a route of the newsroom opens for. What they may do to a story inside is the desk's rules' matter.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Stranger = 1,
    Stringer = 2,
    Reporter = 4,
    Editor = 8,
    ManagingEditor = 16,
    Ombudsman = 32,
    Admin = 64,
}

/// <summary>The first part of <c>routes.md</c>: every route under <c>/redaksi</c>, and whom its door lets through.</summary>
internal static class RouteTable
{
    private static readonly Who[] Columns = [Who.Stranger, Who.Stringer, Who.Reporter, Who.Editor, Who.ManagingEditor, Who.Ombudsman, Who.Admin];

    public static readonly IReadOnlyList<RouteRow> Rows = [.. RouteFile.Part("Doors").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(Read)];

    private static RouteRow Read(string line)
    {
        var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(Columns.Length + 2, cells.Length);
        Assert.All(cells[2..], cell => Assert.Contains(cell, new[] { "+", "-" }));
        return new RouteRow(cells[0], cells[1], Columns.Where((_, i) => cells[i + 2] == "+").Aggregate(Who.Nobody, (all, who) => all | who));
    }
}

/// <summary>A route and whom it opens for.</summary>
/// <param name="Methods">The methods, parted by blanks.</param>
/// <param name="Route">The pattern as routing knows it.</param>
/// <param name="Opens">Whom it opens for.</param>
internal sealed record RouteRow(string Methods, string Route, Who Opens);
