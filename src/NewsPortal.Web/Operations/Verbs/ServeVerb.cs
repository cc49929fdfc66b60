using System.Net;
using System.Net.Sockets;
using NewsPortal.Data;
using NewsPortal.Migrations;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary>No verb: serves the site until it is stopped.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        try
        {
            if (IsLocal && PortTakenBy() is { } holder) return Say(holder);
            if (IsLocal && string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("ConnectionStrings__News"))) Console.WriteLine("Starting the private PostgreSQL …");

            var app = await NewsApplication.BuildAsync(args, cancel);
            await using (app)
            {
                var local = app.Environment.IsLocal;
                if (local && !await TryPrepareAsync(app, cancel)) Console.WriteLine("The database does not answer. Pages of an earlier run are served until it does.");
                app.Services.GetRequiredService<WarmUp>().Begin(cancel);
                app.UseNews();
                if (local && app.Urls.Count == 0 && app.Configuration["urls"] is null) app.Urls.Add(LocalRun.Address.ToString());
                await app.StartAsync(cancel);
                if (local) Console.WriteLine($"NewsPortal runs at {app.Urls.First().TrimEnd('/')} (Ctrl-C stops it)");
                await app.WaitForShutdownAsync(cancel);
                return 0;
            }
        }
        catch (Exception e) when (VerbHost.Explain(e) is { } explanation)
        {
            return Say(explanation);
        }
    }

    /// <returns>Whether the database could be prepared; where it is away, pages on the disk are better than none.</returns>
    private static async Task<bool> TryPrepareAsync(WebApplication app, CancellationToken cancel)
    {
        try
        {
            await PrepareAsync(app, cancel);
            return true;
        }
        catch (Exception e) when (ErrorPages.IsDatabaseAway(e) && app.Services.GetRequiredService<PageFolder>().HasPages)
        {
            return false;
        }
    }

    /// <summary>On one's own machine the program brings its database up to date itself and fills an empty one with the demo.</summary>
    private static async Task PrepareAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var demo = scope.ServiceProvider.GetRequiredService<DemoNewsroom>();
        await Migrator.MigrateAsync(db, () => LocalRun.WantsDemo ? FillAsync() : Task.CompletedTask, cancel);

        async Task FillAsync()
        {
            await demo.FillIfEmptyAsync(Console.Out, cancel);
            await scope.ServiceProvider.GetRequiredService<DemoStaff>().AddIfNobodyAsync(Console.Out, DemoStaff.Folder(), cancel); // also to a demo of before there were accounts
        }
    }

    private static bool IsLocal => (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")) == LocalRun.Name;

    /// <summary>Why the port cannot be had; asked before anything is started, so that a second start changes nothing.</summary>
    private static string? PortTakenBy()
    {
        if (Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 }) return null;
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, LocalRun.Address.Port);
            probe.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            probe.Start();
            return null;
        }
        catch (SocketException)
        {
            return $"Port {LocalRun.Address.Port} is taken, perhaps by a NewsPortal that runs already at {LocalRun.Address}. Stop it, or choose another: NEWSPORTAL_PORT=8081 ./run";
        }
    }

    private static int Say(string message)
    {
        Console.Error.WriteLine(message);
        return VerbHost.Failed;
    }
}
