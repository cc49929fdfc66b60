using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Migrations;
using NewsPortal.Web.Media;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary>Runs a verb in the same program and on the same data as the server, whether or not one is running.</summary>
internal static class VerbHost
{
    /// <summary>Exit code of work that failed, in part or whole.</summary>
    public const int Failed = 1;

    /// <summary>Builds the program, runs the work in a scope and says in one line what an operator can mend.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        try
        {
            // Settings come from the environment and the settings files: a verb's own words are no settings.
            await using var app = await NewsApplication.BuildAsync(["--Serilog:MinimumLevel:Default=Warning"], cancel);
            app.Services.GetService<IStartupValidator>()?.Validate(); // a server does so when it starts; a verb's program is built only
            await using var scope = app.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider, cancel);
        }
        catch (Exception e) when (Explain(e) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return Failed;
        }
    }

    /// <summary>What an operator can do about a failure.</summary>
    /// <returns><see langword="null"/> where it is a fault of the program's own.</returns>
    public static string? Explain(Exception failure) => failure switch
    {
        OperationsException or MediaStoreAwayException => failure.Message,
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        IOException { InnerException: AddressInUseException } => $"{failure.Message} Another program listens there: stop it, or choose another port by --urls.",
        _ when ErrorPages.IsDatabaseAway(failure) => "The database does not answer. Check that it runs and that ConnectionStrings__News names it; nothing was left half done.",
        _ => null,
    };

    /// <summary>Brings the private database of a local run up to date first; anywhere else the verb <c>migrate</c> is the operator's step.</summary>
    public static async Task ReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<NewsDbContext>();
        if (services.GetRequiredService<IHostEnvironment>().IsLocal) await Migrator.MigrateAsync(db, null, cancel);
        else if (await Migrator.SchemaFaultAsync(db, cancel) is { } fault) throw new OperationsException(fault);
    }
}
