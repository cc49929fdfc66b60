using System.Globalization;
using System.Text;
using ScottPlot;

namespace NewsPortal.Benchmarks.Site;

/// <summary>Tells what was measured: a table for people, and a plot.</summary>
internal sealed class Report
{
    private const string Begin = "<!-- bench: begin -->", End = "<!-- bench: end -->";

    private readonly List<Measurement> _measured = [];
    private readonly List<string> _notes = [];

    public void Add(Measurement measured) => _measured.Add(measured);

    /// <summary>A line below the table.</summary>
    public void Note(FormattableString note)
    {
        var line = note.ToString(CultureInfo.InvariantCulture);
        Console.Error.WriteLine(line);
        _notes.Add(line);
    }

    /// <summary>The table in Markdown: microseconds of processor time an answer, program and database together, a column for each size.</summary>
    public string Table()
    {
        var sizes = _measured.Select(m => m.Size).Distinct().Order().ToList();
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"| µs of CPU an answer (of it the database) | {string.Join(" | ", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)))} |");
        table.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(Enumerable.Repeat("---|", sizes.Count))}");
        foreach (var name in _measured.Select(m => m.Name).Distinct())
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", sizes.Select(size => _measured.Find(m => m.Name == name && m.Size == size) is { } found ? Cell(found) : "–"))} |");
        table.AppendLine();
        foreach (var note in _notes) table.AppendLine(CultureInfo.InvariantCulture, $"- {note}");
        return table.ToString();
    }

    /// <summary>Puts the table and the plot into the documentation, between the marks in <c>performance.md</c>.</summary>
    public async Task WriteAsync(string docs, CancellationToken cancel)
    {
        var page = Path.Combine(docs, "performance.md");
        var text = await File.ReadAllTextAsync(page, cancel);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidOperationException($"{page} has no place for the table: {Begin} … {End}");
        await File.WriteAllTextAsync(page, text[..(begin + Begin.Length)] + "\n![Milliseconds of processor time an answer](images/bench.svg)\n\n" + Table() + text[end..], cancel);
        Draw(Path.Combine(docs, "images", "bench.svg"));
    }

    private void Draw(string file)
    {
        var sizes = _measured.Select(m => m.Size).Distinct().Order().ToList();
        // Of pages that are made and cost about a millisecond; beside a search the others would look like nothing.
        var names = _measured.Where(m => m.Beside is null && !m.Name.StartsWith("search", StringComparison.Ordinal) && m.Name != "beacon").Select(m => m.Name).Distinct().ToList();
        using var plot = new Plot();
        var colours = new ScottPlot.Palettes.Category10();
        for (var i = 0; i < names.Count; i++)
            for (var s = 0; s < sizes.Count; s++)
                if (_measured.Find(m => m.Name == names[i] && m.Size == sizes[s]) is { } found)
                    plot.Add.Bar(new Bar { Position = ((names.Count - i) * (sizes.Count + 1)) - s, Value = found.Total / 1000, FillColor = colours.GetColor(s), Orientation = Orientation.Horizontal });
        plot.Axes.Left.SetTicks([.. names.Select((_, i) => ((names.Count - i) * (sizes.Count + 1)) - ((sizes.Count - 1) / 2.0))], [.. names]);
        plot.Axes.Left.MinimumSize = 260;
        plot.Legend.ManualItems.AddRange(sizes.Select((size, s) => new LegendItem { LabelText = size.ToString("N0", CultureInfo.InvariantCulture) + " stories", FillColor = colours.GetColor(s) }));
        plot.ShowLegend(Alignment.LowerRight);
        plot.XLabel("milliseconds of CPU an answer, program and database; no finished page kept");
        plot.Axes.Margins(left: 0);
        plot.SaveSvg(file, 960, 90 + (names.Count * sizes.Count * 16));
    }

    private static string Cell(Measurement m) => m.Ratio is { } ratio
        ? string.Create(CultureInfo.InvariantCulture, $"{m.Total:F0}, {ratio:F2}× nginx ({Measurement.Median([.. m.Beside!]):F0})")
        : string.Create(CultureInfo.InvariantCulture, $"{m.Total:F0} ({Measurement.Median([.. m.Database]):F0})");
}
