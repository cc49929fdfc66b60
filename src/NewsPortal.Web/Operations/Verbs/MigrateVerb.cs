using System.CommandLine;
using NewsPortal.Data;
using NewsPortal.Migrations;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>migrate</c>: brings the database to this program's schema.</summary>
internal static class MigrateVerb
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Brings the database to this program's schema. Safe to run twice, and by two at once.");
        verb.SetAction((_, cancel) => VerbHost.RunAsync(async (services, token) =>
        {
            await Migrator.MigrateAsync(services.GetRequiredService<NewsDbContext>(), null, token);
            Console.WriteLine("The schema is up to date.");
            return 0;
        }, cancel));
        return verb;
    }
}
