namespace NewsPortal.Benchmarks.Site;

/// <summary>Kept pages beside nginx with the same bytes, in turn: the article and the front, in Brotli, in gzip, and to those who have them.</summary>
internal static class CachedPages
{
    private static readonly string[] Encodings = ["br", "gzip"];

    public static async Task RunAsync(BenchOptions options, Archive archive, string article, Report report)
    {
        await using var node = await WebNode.StartAsync(options.Program, archive.Folder, 5181);
        (string Name, string Path)[] pages = [("article", article), ("front", "/depok")];
        foreach (var (_, path) in pages)
            foreach (var encoding in Encodings) await Wrk.AskAsync(new Uri(node.Origin, path).ToString(), options.WarmSeconds / 4, $"Accept-Encoding: {encoding}");

        var places = pages.SelectMany(p => Encodings.Select(e => (new Uri(node.Origin, p.Path), e))).ToList();
        foreach (var logs in new[] { true, false })
        {
            await using var nginx = await Nginx.StartAsync(places, 5182, logs);
            await Wrk.AskAsync(new Uri(nginx.Origin, "/0").ToString(), options.WarmSeconds / 2);
            var stand = new Stand(options, node, archive.Postmaster, archive.Size);
            for (var i = 0; i < places.Count; i++)
            {
                var (what, encoding) = (pages[i / 2], Encodings[i % 2]);
                if (!logs && i > 1) continue; // without its log, of the article only
                var name = $"kept {what.Name}, {encoding}{(logs ? "" : " (nginx without a log)")}";
                string[] headers = [$"Accept-Encoding: {encoding}"];
                report.Add(await stand.CompareAsync(name, what.Path, nginx, i, headers, headers));
                if (!logs) continue;
                string[] known = [.. headers, $"If-None-Match: {await TagAsync(new Uri(node.Origin, what.Path), encoding)}"], beside = [$"If-None-Match: {await TagAsync(new Uri(nginx.Origin, $"/{i}"), encoding)}"];
                if (encoding == "br") report.Add(await stand.CompareAsync($"kept {what.Name}, 304", what.Path, nginx, i, known, beside));
            }
        }

        var read = Path.Combine(archive.Folder, "read.ids");
        await File.WriteAllLinesAsync(read, (await File.ReadAllLinesAsync(Path.Combine(archive.Folder, "articles.paths"))).Select(path => path.Split('/')[3]));
        var beacon = await new Stand(options, node, archive.Postmaster, archive.Size).MeasureBeaconsAsync("beacon", "/baca", read);
        report.Add(beacon);
        report.Note($"5,000 beacons a second at that price are {beacon.Total * 5000 / 1e4:F0} % of a core.");
        report.Note($"Memory of the program after that, {archive.Size:N0} stories: {CpuClock.Memory(node.Process):F0} MiB; its first answer came {node.FirstAnswer.TotalSeconds:F2} s after its start.");
    }

    private static async Task<string> TagAsync(Uri address, string encoding)
    {
        using var reader = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", encoding } } };
        using var answer = await reader.SendAsync(request);
        return answer.Headers.ETag!.ToString();
    }
}
