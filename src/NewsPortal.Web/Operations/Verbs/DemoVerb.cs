using System.CommandLine;
using System.Globalization;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Demo.Bulk;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>demo</c>: fills an empty database with the demo newsroom, and lets its archive grow.</summary>
internal static class DemoVerb
{
    /// <summary>More than any newspaper has, and than a data folder on one machine should hold.</summary>
    private const long Most = 10_000_000;

    public static Command Create()
    {
        var articles = new Option<long?>("--articles")
        {
            Description = "Makes up stories until the demo newsroom holds so many in all, over the last ten years. A million take a quarter of an hour on two cores, and 14 GB; Ctrl-C keeps what is in, and the same command goes on.",
            HelpName = "N",
        };
        articles.Validators.Add(given =>
        {
            if (given.Tokens is not [{ Value: var text }] || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) || wanted is < 1 or > Most) given.AddError($"--articles takes a number from 1 to {Most}.");
        });
        var verb = new Command("demo", "Fills an empty database with the demo newsroom: five editions, sixty stories; with --articles its archive grows. Leaves any other database alone.") { articles };
        verb.SetAction((parsed, cancel) => VerbHost.RunAsync(async (services, token) =>
        {
            await VerbHost.ReadyAsync(services, token);
            var filled = await services.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(Console.Out, token);
            if (filled) await services.GetRequiredService<DemoStaff>().AddIfNobodyAsync(Console.Out, DemoStaff.Folder(), token);
            if (parsed.GetValue(articles) is { } count) await services.GetRequiredService<BulkArchive>().GrowAsync(count, Console.Out, token);
            else if (!filled) Console.WriteLine("The database already holds editions; nothing was changed.");
            return 0;
        }, cancel));
        return verb;
    }
}
