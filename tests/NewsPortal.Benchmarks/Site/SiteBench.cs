namespace NewsPortal.Benchmarks.Site;

/// <summary>
/// The bench of the whole program: each server is warmed first, then measured in turn with what it is compared with, and medians are told.
/// Figures of one machine mean little on another; ratios, and how they change with the archive, travel.
/// </summary>
internal static class SiteBench
{
    public static async Task<int> RunAsync(BenchOptions options, CancellationToken cancel)
    {
        var report = new Report();
        try
        {
            foreach (var size in options.Sizes.Order())
            {
                await using var archive = await Archive.OpenAsync(options, size, cancel);
                await MadePages.RunAsync(options, archive, report, cancel);
                var article = (await File.ReadAllLinesAsync(Path.Combine(archive.Folder, "articles.paths"), cancel))[0];
                if (size == options.Sizes.Max())
                {
                    await CachedPages.RunAsync(options, archive, article, report);
                    await HotEdition.RunAsync(options, archive, report, cancel);
                }

                await PublishAsync(options, archive, report, cancel);
            }
        }
        finally
        {
            Console.WriteLine(report.Table()); // of what was measured, also where something went wrong
        }

        if (options.Docs is { } docs) await report.WriteAsync(docs, cancel);
        return 0;
    }

    private static async Task PublishAsync(BenchOptions options, Archive archive, Report report, CancellationToken cancel)
    {
        await using var first = await WebNode.StartAsync(options.Program, archive.Folder, 5181);
        await using var second = await WebNode.StartAsync(options.Program, archive.Folder, 5183);
        var paths = Path.Combine(archive.Folder, "articles.paths");
        foreach (var node in new[] { first, second }) await Wrk.AskEachAsync(node.Origin.ToString(), paths, options.WarmSeconds / 2, "Accept-Encoding: br"); // hot pages
        var took = (await PublishProbe.RunAsync(archive, [first.Origin, second.Origin], 100, cancel)).Order().ToList();
        report.Note($"Publish to visible on two nodes at {archive.Size:N0} stories, 100 publications: median {took[50]:F0} ms, p99 {took[98]:F0} ms, longest {took[99]:F0} ms.");
    }
}
