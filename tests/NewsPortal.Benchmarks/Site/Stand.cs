namespace NewsPortal.Benchmarks.Site;

/// <summary>One program over one archive, with its database's processes, ready to be measured.</summary>
/// <param name="options">How long, how often.</param>
/// <param name="node">The program.</param>
/// <param name="postmaster">The database's first process.</param>
/// <param name="size">How many stories there are.</param>
internal sealed class Stand(BenchOptions options, WebNode node, int postmaster, int size)
{
    /// <summary>Measures one address, or the addresses of a file.</summary>
    public async Task<Measurement> MeasureAsync(string name, string path, string? file = null, params string[] headers)
    {
        await AskAsync(path, file, Math.Max(options.Seconds, options.WarmSeconds / 4), headers); // what is its own is compiled then, too
        var (web, database) = (new List<double>(), new List<double>());
        for (var i = 0; i < options.Pairs; i++)
        {
            var (w, d) = await OnceAsync(path, file, headers);
            web.Add(w);
            database.Add(d);
        }

        return Told(new Measurement(name, size, web, database));
    }

    /// <summary>Measures in turn with a page of nginx.</summary>
    public async Task<Measurement> CompareAsync(string name, string path, Nginx nginx, int page, IReadOnlyList<string> headers, IReadOnlyList<string> headersBeside)
    {
        var (web, database, beside) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < options.Pairs; i++)
        {
            var (w, d) = await OnceAsync(path, null, [.. headers]);
            web.Add(w);
            database.Add(d);
            var began = CpuClock.Of(nginx.Process);
            var count = await Wrk.AskAsync(new Uri(nginx.Origin, $"/{page}").ToString(), options.Seconds, [.. headersBeside]);
            beside.Add((CpuClock.Of(nginx.Process) - began) * 1e6 / count);
        }

        return Told(new Measurement(name, size, web, database, beside));
    }

    /// <summary>Measures what beacons cost that tell of these stories, each from a browser of its own.</summary>
    public async Task<Measurement> MeasureBeaconsAsync(string name, string path, string stories)
    {
        var address = new Uri(node.Origin, path).ToString();
        await Wrk.PostEachAsync(address, stories, options.Seconds);
        var (web, database) = (new List<double>(), new List<double>());
        for (var i = 0; i < options.Pairs; i++)
        {
            var (w, d) = (CpuClock.Of(node.Process), CpuClock.Of(postmaster));
            var count = await Wrk.PostEachAsync(address, stories, options.Seconds);
            web.Add((CpuClock.Of(node.Process) - w) * 1e6 / count);
            database.Add((CpuClock.Of(postmaster) - d) * 1e6 / count);
        }

        return Told(new Measurement(name, size, web, database));
    }

    private static Measurement Told(Measurement measured)
    {
        Console.Error.WriteLine(FormattableString.Invariant($"{measured.Size,9:N0}  {measured.Name,-34} {measured.Total,8:F0} µs{(measured.Ratio is { } ratio ? FormattableString.Invariant($"  {ratio:F2}×") : "")}"));
        return measured;
    }

    private async Task<(double Web, double Database)> OnceAsync(string path, string? file, string[] headers)
    {
        var (web, database) = (CpuClock.Of(node.Process), CpuClock.Of(postmaster));
        var count = await AskAsync(path, file, options.Seconds, headers);
        return ((CpuClock.Of(node.Process) - web) * 1e6 / count, (CpuClock.Of(postmaster) - database) * 1e6 / count);
    }

    private Task<long> AskAsync(string path, string? file, int seconds, string[] headers) =>
        file is null ? Wrk.AskAsync(new Uri(node.Origin, path).ToString(), seconds, headers) : Wrk.AskEachAsync(node.Origin.ToString(), file, seconds, headers);
}
