namespace NewsPortal.Benchmarks.Site;

/// <summary>What one thing costs.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Size">How many stories the archive holds.</param>
/// <param name="Web">Processor time of the program for each answer, in microseconds, of each run.</param>
/// <param name="Database">The same of PostgreSQL.</param>
/// <param name="Beside">The same of what it is compared with, run in turn with it.</param>
internal sealed record Measurement(string Name, int Size, IReadOnlyList<double> Web, IReadOnlyList<double> Database, IReadOnlyList<double>? Beside = null)
{
    /// <summary>The program and its database together, the median.</summary>
    public double Total => Median([.. Web.Zip(Database, (web, database) => web + database)]);

    /// <summary>How many times what it is compared with: the median of the pairs.</summary>
    public double? Ratio => Beside is null ? null : Median([.. Web.Zip(Beside, (web, beside) => web / beside)]);

    /// <summary>The middle of the figures; of an even number the mean of the two in the middle.</summary>
    public static double Median(IReadOnlyList<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
