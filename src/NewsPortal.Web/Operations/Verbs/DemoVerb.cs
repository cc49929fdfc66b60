using System.CommandLine;
using NewsPortal.Web.Demo;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>demo</c>: fills an empty database with the demo newsroom.</summary>
internal static class DemoVerb
{
    public static Command Create()
    {
        var verb = new Command("demo", "Fills an empty database with the demo newsroom: five editions, sixty stories. Leaves any other database alone.");
        verb.SetAction((_, cancel) => VerbHost.RunAsync(async (services, token) =>
        {
            await VerbHost.ReadyAsync(services, token);
            var filled = await services.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(Console.Out, token);
            if (filled) await services.GetRequiredService<DemoStaff>().AddIfNobodyAsync(Console.Out, DemoStaff.Folder(), token);
            else Console.WriteLine("The database already holds editions; nothing was changed.");
            return 0;
        }, cancel));
        return verb;
    }
}
