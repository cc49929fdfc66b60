using BenchmarkDotNet.Running;

namespace NewsPortal.Benchmarks;

/// <summary><c>site</c> measures the whole program beside nginx, as <c>./run bench</c> does; anything else goes to BenchmarkDotNet, for instance <c>--filter '*Markdown*'</c>.</summary>
internal static class BenchProgram
{
    private static async Task<int> Main(string[] args)
    {
        if (args is not ["site", .. var options])
        {
            BenchmarkSwitcher.FromAssembly(typeof(BenchProgram).Assembly).Run(args);
            return 0;
        }

        if (options.Any(option => option is "--help" or "-h" or "-?"))
        {
            Console.WriteLine(Site.BenchOptions.Known);
            return 0;
        }

        try
        {
            return await Site.SiteBench.RunAsync(Site.BenchOptions.Parse(options), CancellationToken.None);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
