using System.Diagnostics;
using System.Text.Json;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Operations;

public sealed class RequestLogTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-log-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_request_is_one_line_of_JSON_without_what_is_the_readers_own()
    {
        var lines = await LogOfAsync("/depok?q=rahasia", "/akhir");

        var line = JsonDocument.Parse(Assert.Single(lines, l => l.Contains("\"/depok\"", StringComparison.Ordinal))).RootElement;
        Assert.Equal(("GET", 200), (line.GetProperty("RequestMethod").GetString(), line.GetProperty("StatusCode").GetInt32()));
        Assert.DoesNotContain(lines, l => l.Contains("rahasia", StringComparison.Ordinal) || l.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    /// <summary>What the program logs of requests, up to the last of them.</summary>
    private async Task<IReadOnlyList<string>> LogOfAsync(params string[] paths)
    {
        var environment = RunProgram.Production(app.ConnectionString, folder);
        environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        environment["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Information";
        using var program = RunProgram.Start(environment);
        try
        {
            var listening = await LineAsync(program, "Now listening on");
            using var reader = new HttpClient { BaseAddress = new Uri(JsonDocument.Parse(listening).RootElement.GetProperty("address").GetString()!) };
            foreach (var path in paths) (await reader.GetAsync(path, Cancel)).Dispose();
            return await LinesAsync(program, $"\"{paths[^1]}\"");
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> LineAsync(Process program, string text) => (await LinesAsync(program, text))[^1];

    private static async Task<List<string>> LinesAsync(Process program, string upTo)
    {
        var lines = new List<string>();
        while (await program.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            if (!line.Contains("Hosting.Lifetime", StringComparison.Ordinal) || line.Contains(upTo, StringComparison.Ordinal)) lines.Add(line);
            if (line.Contains(upTo, StringComparison.Ordinal)) return lines;
        }

        throw new InvalidOperationException($"The program ended without '{upTo}': {await program.StandardError.ReadToEndAsync(Cancel)}");
    }
}
