using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary>The program's help, and below it what a verb adds for who reads its own.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>What the script <c>./run</c> does itself, without the program.</summary>
    private const string OfTheScript = "Also:\n  bench   Measures the program beside nginx, over archives of 1,000 to a million stories; see ./run bench --help.\n";

    /// <summary>The option that shows it.</summary>
    public static HelpOption Option()
    {
        var option = new HelpOption();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command.Name == StaffVerb.Name) parseResult.InvocationConfiguration.Output.WriteLine(StaffVerb.Examples);
        if (parseResult.CommandResult.Parent is null) parseResult.InvocationConfiguration.Output.WriteLine(OfTheScript);
        return code;
    }
}
