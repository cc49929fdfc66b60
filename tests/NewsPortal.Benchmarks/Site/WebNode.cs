using System.Diagnostics;
using System.Globalization;

namespace NewsPortal.Benchmarks.Site;

/// <summary>The published program, as a process of its own over the data folder of an archive.</summary>
internal sealed class WebNode : IAsyncDisposable
{
    private readonly Process _process;

    private WebNode(Process process, Uri origin) => (_process, Origin) = (process, origin);

    /// <summary>Where it listens.</summary>
    public Uri Origin { get; }

    /// <summary>Its process.</summary>
    public int Process => _process.Id;

    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Starts it and waits until readers may be sent to it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="port">Where to listen.</param>
    /// <param name="settings">Settings other than the usual.</param>
    public static async Task<WebNode> StartAsync(string program, string data, int port, params (string Name, string Value)[] settings)
    {
        var origin = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in new[] { program, "--urls", origin.ToString() }) start.ArgumentList.Add(arg);
        (start.Environment["DOTNET_ENVIRONMENT"], start.Environment["NEWSPORTAL_DATA"], start.Environment["Serilog__MinimumLevel__Default"]) = ("Local", data, "Warning");
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var began = Stopwatch.GetTimestamp();
        var process = System.Diagnostics.Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) Console.Error.WriteLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var node = new WebNode(process, origin);
        try
        {
            node.FirstAnswer = await node.WaitAsync("/", began);
            await node.WaitAsync("/healthz/ready", began);
            return node;
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = System.Diagnostics.Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture));
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task<TimeSpan> WaitAsync(string path, long began)
    {
        using var reader = new HttpClient { BaseAddress = Origin };
        while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2) && !_process.HasExited)
        {
            try
            {
                if ((await reader.GetAsync(path)).IsSuccessStatusCode && !_process.HasExited) return Stopwatch.GetElapsedTime(began);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(5);
        }

        throw new InvalidOperationException($"{Origin} does not answer {path}.");
    }
}
