using System.CommandLine;
using NewsPortal.Web.Operations.Verbs;

// One program: without a verb it serves the site, with one it does a job on the same data.
var root = new Command("./run", "NewsPortal, a portal for a network of regional newsrooms. Without a verb it serves the site.")
{
    MigrateVerb.Create(),
    DemoVerb.Create(),
    ImportVerb.Create(),
    StaffVerb.Create(),
    HealthVerb.Create(),
    HelpWithExamples.Option(),
    new VersionOption(),
};
root.TreatUnmatchedTokensAsErrors = args is [not ['-', ..], ..] or ["--help" or "-h" or "-?", ..]; // settings such as --urls=… belong to the host
root.SetAction((_, cancel) => ServeVerb.RunAsync(args, cancel));

// The host ends by itself on a signal, after its last requests and its database; the parser must not cut that short.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(40) });

/// <summary>The program.</summary>
public sealed partial class Program;
