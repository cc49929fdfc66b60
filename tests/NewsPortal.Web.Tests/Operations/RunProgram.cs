using System.Diagnostics;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Operations;

/// <summary>The built program as an operator starts it: a process of its own, with no environment but what is given.</summary>
internal static class RunProgram
{
    /// <summary>Runs a verb to its end.</summary>
    public static async Task<ProgramEnd> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        using var process = Start(environment, words);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var inherited = start.Environment.Where(v => v.Key is "PATH" or "HOME" or "DOTNET_ROOT").ToList();
        start.Environment.Clear();
        foreach (var (name, value) in inherited.Concat(environment.Select(e => KeyValuePair.Create(e.Key, (string?)e.Value)))) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>What a production site is given.</summary>
    public static Dictionary<string, string> Production(string database, string media) => new()
    {
        ["ConnectionStrings__News"] = database,
        ["Site__BaseUrl"] = NewsPortalApp.Origin,
        ["Media__Path"] = media,
    };
}

/// <summary>How the program ended.</summary>
internal sealed record ProgramEnd(int Code, string Output, string Errors);
