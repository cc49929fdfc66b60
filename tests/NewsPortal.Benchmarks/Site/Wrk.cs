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

    /// <summary>Posts the lines of a file to one address, each time as another browser.</summary>
    public static Task<long> PostEachAsync(string address, string file, int seconds) => RunAsync(address, file, seconds, [], post: true);

    /// <summary>The script that goes through a file of paths, or of bodies.</summary>
    private static string Script { get; } = WriteScript();

    private static async Task<long> RunAsync(string address, string? file, int seconds, string[] headers, bool post = false)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in new[] { "-t1", $"-c{Connections}", $"-d{seconds}s", "--timeout", "30s" }) start.ArgumentList.Add(arg);
        foreach (var header in headers)
        {
            start.ArgumentList.Add("-H");
            start.ArgumentList.Add(header);
        }

        if (file is not null)
        {
            start.ArgumentList.Add("-s");
            start.ArgumentList.Add(Script);
            start.Environment["LINES"] = file;
            start.Environment["POST"] = post ? new Uri(address).AbsolutePath : "";
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
            local lines = {}
            for line in io.lines(os.getenv("LINES")) do lines[#lines + 1] = line end
            local at, post = tonumber(os.getenv("SEED")), os.getenv("POST")
            function request()
              at = at + 1
              local line = lines[at % #lines + 1]
              if post == "" then return wrk.format(nil, line) end
              return wrk.format("POST", post, { ["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64) Gecko/" .. at, ["Content-Type"] = "text/plain" }, line)
            end
            """);
        return file;
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();

    [GeneratedRegex("Non-2xx or 3xx responses: .*|Socket errors: .*(?<!timeout 0)$", RegexOptions.Multiline)]
    private static partial Regex Failed();
}
