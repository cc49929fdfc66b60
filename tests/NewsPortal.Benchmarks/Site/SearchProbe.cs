using System.Diagnostics;

namespace NewsPortal.Benchmarks.Site;

/// <summary>How long searches take, each word asked alone: the whole answer, of which the database's part is most.</summary>
internal static class SearchProbe
{
    /// <summary>Words of the archive, drawn as often as they stand in stories, with a fixed seed.</summary>
    public static async Task<IReadOnlyList<string>> DrawAsync(Archive archive, int count, CancellationToken cancel)
    {
        var sample = Math.Clamp(2_000_000.0 / archive.Size, 0.2, 100);
        var words = await archive.ReadAsync(FormattableString.Invariant($"""
            select word || ' ' || ndoc from ts_stat('select document from article_search tablesample system ({sample}) repeatable (7)') where word ~ '^[a-z]+$' and length(word) > 2 order by word
            """), cancel);
        var weighed = words.Select(w => w.Split(' ')).Select(w => (Word: w[0], Count: long.Parse(w[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var (chance, all) = (new Random(2026), weighed.Sum(w => w.Count));
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var at = chance.NextInt64(all);
            return weighed.First(w => (at -= w.Count) < 0).Word;
        })];
    }

    /// <summary>The milliseconds of each word: the median of three answers.</summary>
    public static async Task<IReadOnlyList<double>> RunAsync(Uri origin, IReadOnlyList<string> words, CancellationToken cancel)
    {
        using var reader = new HttpClient { BaseAddress = origin };
        var took = new List<double>();
        foreach (var word in words)
        {
            var each = new List<double>();
            for (var i = 0; i < 3; i++)
            {
                var began = Stopwatch.GetTimestamp();
                (await reader.GetAsync("/cari?q=" + word, cancel)).EnsureSuccessStatusCode();
                each.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            took.Add(Measurement.Median(each));
        }

        return took;
    }
}
