using System.ComponentModel;
using System.Diagnostics;

namespace NewsPortal.Data.Local;

/// <summary>A tool of the machine, run to its end as a given user.</summary>
internal static class Command
{
    /// <summary>Runs the tool as the user (<see langword="null"/> for our own) and returns its exit code with all it printed.</summary>
    /// <exception cref="PrivatePostgresException">The tool cannot be run at all.</exception>
    public static async Task<(int Code, string Output)> RunAsync(string? user, string tool, IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var process = Start(Prepare(user, tool, arguments));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>Runs the tool in silence: its output goes to the log, and nothing of ours is handed on to a server that it leaves behind.</summary>
    /// <remarks>A server that inherits a pipe of ours keeps whoever reads it waiting for as long as it lives.</remarks>
    public static async Task<int> RunIntoLogAsync(string? user, string log, string tool, IEnumerable<string> arguments, CancellationToken cancel) =>
        (await RunAsync(user, "/bin/sh", ["-c", "exec \"$@\" </dev/null >>\"$0\" 2>&1", log, tool, .. arguments], cancel)).Code;

    private static ProcessStartInfo Prepare(string? user, string tool, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (user is not null) start.UserName = user;
        // The tools obey variables such as PGPORT and PGDATA; ours are told what to do by their arguments alone.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        (start.Environment["LC_ALL"], start.Environment["HOME"]) = ("C.UTF-8", "/");
        return start;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new PrivatePostgresException($"{start.FileName} could not be run: {e.Message}", e);
        }
    }
}
