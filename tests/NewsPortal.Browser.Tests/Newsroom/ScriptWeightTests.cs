using System.IO.Compression;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What a slow phone has to load before it can write.</summary>
public sealed class ScriptWeightTests(Newsstand newsstand)
{
    [Theory]
    [InlineData(30_000, "newsroom")]
    [InlineData(250_000, "newsroom", "editor")]
    public async Task The_scripts_are_light(int limit, params string[] scripts)
    {
        var page = await newsstand.OpenAsync("about:blank");
        var bytes = 0L;
        foreach (var script in scripts)
        {
            using var buffer = new MemoryStream();
            await using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
                await gzip.WriteAsync(await (await page.APIRequest.GetAsync($"{newsstand.Origin}/newsroom/{script}.js")).BodyAsync(), TestContext.Current.CancellationToken);
            bytes += buffer.Length;
        }

        Assert.InRange(bytes, 500, limit);
    }
}
