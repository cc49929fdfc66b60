namespace NewsPortal.Benchmarks.Site;

/// <summary>
/// What a publication costs an edition whose pages are hot: all of them name its newest stories, so all are stale, and each is made anew when
/// it is asked for next. Here every one is asked for, once; what is left in memory of their stories and cards is used again.
/// </summary>
internal static class HotEdition
{
    private const int Pages = 10_000;

    public static async Task RunAsync(BenchOptions options, Archive archive, Report report, CancellationToken cancel)
    {
        var paths = await archive.StoriesAsync($"and e.slug = 'depok' order by a.visible_from desc limit {Pages}", cancel);
        await using var node = await WebNode.StartAsync(options.Program, archive.Folder, 5181, ("PageCache__BudgetMegabytes", "512"), ("DataCache__BudgetMegabytes", "256"));
        await AskAllAsync(node, paths, cancel);
        await AskAllAsync(node, paths, cancel); // compiled, and its memory grown
        var (kept, _) = await PassAsync(node, archive, paths, cancel);
        await PublishProbe.PublishAsync(archive, $"Berita ukur {Guid.NewGuid():n}", cancel);
        await Task.Delay(1000, cancel); // heard of
        var (web, database) = await PassAsync(node, archive, paths, cancel);
        report.Note($"A publication in an edition of {paths.Count:N0} hot pages: each is made anew when it is asked for, {web * 1e6 / paths.Count:F0} µs of the program and {database * 1e6 / paths.Count:F0} µs of the database, compression included; all of them {web + database:F1} s of one core, where serving them as they were took {kept:F1} s.");
    }

    private static async Task<(double Web, double Database)> PassAsync(WebNode node, Archive archive, IReadOnlyList<string> paths, CancellationToken cancel)
    {
        var (web, database) = (CpuClock.Of(node.Process), CpuClock.Of(archive.Postmaster));
        await AskAllAsync(node, paths, cancel);
        return (CpuClock.Of(node.Process) - web, CpuClock.Of(archive.Postmaster) - database);
    }

    private static async Task AskAllAsync(WebNode node, IReadOnlyList<string> paths, CancellationToken cancel)
    {
        using var reader = new HttpClient { BaseAddress = node.Origin, DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, async (path, token) =>
        {
            using var answer = await reader.GetAsync(path, token);
            answer.EnsureSuccessStatusCode();
        });
    }
}
