using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Benchmarks.Site;

/// <summary>Asks a server as fast as it answers, by <c>wrk</c>.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    /// <summary>Asks for one address.</summary>
    /// <returns>How many answers there were.</returns>
    public static Task<long> AskAsync(string address, int seconds, params string[] headers) => RunAsync(address, null, seconds, headers);

    /// <summary>Asks for the addresses of a file, from a random one on.</summary>
    public static Task<long> AskEachAsync(string origin, string file, int seconds, params string[] headers) => RunAsync(origin, file, seconds, headers);

    /// <summary>The script that goes through a file of paths; a first line <c>POST</c> sends each line as a body to the origin's own path.</summary>
    public static string Script { get; } = WriteScript();

    private static async Task<long> RunAsync(string address, string? file, int seconds, string[] headers)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in new[] { "-t1", $"-c{Connections}", $"-d{seconds}s" }) start.ArgumentList.Add(arg);
        foreach (var header in headers)
        {
            start.ArgumentList.Add("-H");
            start.ArgumentList.Add(header);
        }

        if (file is not null)
        {
            start.ArgumentList.Add("-s");
            start.ArgumentList.Add(Script);
            start.Environment["PATHS"] = file;
            start.Environment["SEED"] = Random.Shared.Next(1_000_000).ToString(CultureInfo.InvariantCulture);
        }

        start.ArgumentList.Add(address);
        using var wrk = Process.Start(start)!;
        var told = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (Failed().Match(told) is { Success: true } failed) throw new InvalidOperationException($"{address}: {failed.Value}");
        return long.Parse(Count().Match(told).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string WriteScript()
    {
        var file = Path.Combine(Path.GetTempPath(), $"newsportal-paths-{Environment.ProcessId}.lua");
        File.WriteAllText(file, """
            local paths = {}
            for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
            local at = tonumber(os.getenv("SEED")) % #paths
            function request()
              at = at % #paths + 1
              return wrk.format(nil, paths[at])
            end
            """);
        return file;
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();

    [GeneratedRegex("Non-2xx or 3xx responses: .*|Socket errors: .*(?<!timeout 0)$", RegexOptions.Multiline)]
    private static partial Regex Failed();
}
