using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsPortal.Benchmarks.Site;

/// <summary>nginx, serving the very bytes of a page from disk, with the page's own headers and a line in its log for each answer.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    /// <summary>Headers that a server sets by itself for each answer.</summary>
    private static readonly string[] Own = ["Date", "Server", "Content-Length", "Content-Type", "ETag", "Last-Modified", "Connection", "Transfer-Encoding", "Keep-Alive"];

    private readonly Process _process;
    private readonly string _folder;

    private Nginx(Process process, string folder, Uri origin) => (_process, _folder, Origin) = (process, folder, origin);

    /// <summary>Where it listens: the pages by their numbers, <c>/0</c>, <c>/1</c> and so on.</summary>
    public Uri Origin { get; }

    /// <summary>Its process.</summary>
    public int Process => _process.Id;

    /// <summary>Starts it with what a site answers to these requests.</summary>
    /// <param name="pages">Address and encoding of each page.</param>
    /// <param name="port">Where to listen.</param>
    /// <param name="logs">Whether it writes its log.</param>
    public static async Task<Nginx> StartAsync(IReadOnlyList<(Uri Address, string Encoding)> pages, int port, bool logs)
    {
        var folder = Directory.CreateTempSubdirectory("newsportal-nginx-").FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        var places = new StringBuilder();
        using var reader = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        for (var i = 0; i < pages.Count; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, pages[i].Address) { Headers = { { "Accept-Encoding", pages[i].Encoding } } };
            using var answer = await reader.SendAsync(request);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}"), await answer.Content.ReadAsByteArrayAsync());
            places.AppendLine(CultureInfo.InvariantCulture, $"    location = /{i} {{ default_type text/html; charset utf-8;");
            foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(h => !Own.Contains(h.Key, StringComparer.OrdinalIgnoreCase)))
                places.AppendLine(CultureInfo.InvariantCulture, $"      add_header {header.Key} \"{string.Join(", ", header.Value).Replace("\"", "\\\"", StringComparison.Ordinal)}\";");
            places.AppendLine("    }");
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), string.Create(CultureInfo.InvariantCulture, $$"""
            daemon off; worker_processes 1; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 512; }
            http {
              access_log {{(logs ? $"{folder}/access.log combined" : "off")}}; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100; etag on;
              server { listen 127.0.0.1:{{port}}; root {{folder}};
            {{places}}  }
            }
            """));
        var process = System.Diagnostics.Process.Start(new ProcessStartInfo("nginx") { ArgumentList = { "-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "error.log") } })!;
        await Task.Delay(500);
        if (process.HasExited) throw new InvalidOperationException("nginx did not start: " + await File.ReadAllTextAsync(Path.Combine(folder, "error.log")));
        return new Nginx(process, folder, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")));
    }

    public async ValueTask DisposeAsync()
    {
        using var kill = System.Diagnostics.Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
