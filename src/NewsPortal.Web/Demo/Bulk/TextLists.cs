namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Lists of words or sentences: a file of lines below <c>[name]</c>, one entry a line.</summary>
internal sealed class TextLists
{
    private readonly Dictionary<string, string[]> lists;

    private TextLists(Dictionary<string, string[]> lists) => this.lists = lists;

    /// <summary>The entries of a list.</summary>
    public string[] this[string name] => lists[name];

    /// <summary>The words of a list whose lines hold many, parted by blanks.</summary>
    public string[] Words(string name) => [.. this[name].SelectMany(line => line.Split(' ')).Distinct()];

    /// <summary>Reads a file that travels with the program.</summary>
    public static async Task<TextLists> ReadAsync(string file, CancellationToken cancel)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? list = null;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(DemoNewsroom.Folder, "Bulk", "Texts", file), cancel))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') lists.Add(line.Trim('[', ']'), list = []);
            else list!.Add(line);
        }

        return new TextLists(lists.ToDictionary(l => l.Key, l => l.Value.ToArray(), StringComparer.Ordinal));
    }
}
