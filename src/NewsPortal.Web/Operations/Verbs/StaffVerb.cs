using System.CommandLine;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>staff …</c>: people of the newsroom, for whoever operates it; the first admin of a site is made here.</summary>
internal static class StaffVerb
{
    /// <summary>What the verb is called.</summary>
    public const string Name = "staff";

    /// <summary>Shown below the verb's help.</summary>
    public const string Examples = """
        For instance:
          ./run staff add sri@contoh.id --name "Sri Wahyuni" --role Admin                  the first admin of a site
          ./run staff add budi@contoh.id --name "Budi Santoso" --role Editor --edition depok --section daerah
          ./run staff add budi@contoh.id --role Editor --edition makassar                  a further role
          ./run staff invite budi@contoh.id --drop-second-step                             a new link, for who has lost their phone
          ./run staff disable budi@contoh.id                                               out at once

        A new account gets a link, printed, that works for seven days and once; with --password-stdin its password instead, of at least 12
        characters. In containers: docker compose run --rm web staff …
        """;

    public static Command Create()
    {
        var email = new Argument<string>("EMAIL") { Description = "The e-mail address that the person signs in with." };
        return new Command(Name, "People of the newsroom: staff add | list | invite | disable.") { Add(email), List(), Invite(email), Disable(email) };
    }

    private static Command Add(Argument<string> email)
    {
        var name = new Option<string?>("--name") { Description = "The name that colleagues see; needed for a new account." };
        var role = new Option<StaffRole>("--role") { Description = "The role: Stringer and Reporter write, Editor publishes, ManagingEditor withdraws too, Ombudsman replies, Admin lets people in.", Required = true };
        var edition = new Option<string?>("--edition") { Description = "The slug of the edition; without it the role is for all of the network." };
        var section = new Option<string?>("--section") { Description = "The slug of a section, where the role is for that one only." };
        var password = new Option<bool>("--password-stdin") { Description = "Reads the password from standard input; without it an invitation link is printed." };
        var add = new Command("add", "Adds a person, or gives one who has an account another role.") { email, name, role, edition, section, password };
        add.SetAction((parsed, cancel) => RunAsync((run, token) => run.AddAsync(
            parsed.GetValue(email)!, parsed.GetValue(name), parsed.GetValue(role), parsed.GetValue(edition), parsed.GetValue(section), parsed.GetValue(password) ? Console.In : null, token), cancel));
        return add;
    }

    private static Command List()
    {
        var list = new Command("list", "Lists the accounts with their roles.");
        list.SetAction((_, cancel) => RunAsync((run, token) => run.ListAsync(token), cancel));
        return list;
    }

    private static Command Invite(Argument<string> email)
    {
        var drop = new Option<bool>("--drop-second-step") { Description = "Also takes off the authenticator app and the passkeys, for who has lost them." };
        var invite = new Command("invite", "Prints a new link by which the person sets a password; links of before are void.") { email, drop };
        invite.SetAction((parsed, cancel) => RunAsync((run, token) => run.InviteAsync(parsed.GetValue(email)!, parsed.GetValue(drop), token), cancel));
        return invite;
    }

    private static Command Disable(Argument<string> email)
    {
        var disable = new Command("disable", "Turns an account off and ends its sessions.") { email };
        disable.SetAction((parsed, cancel) => RunAsync((run, token) => run.DisableAsync(parsed.GetValue(email)!, token), cancel));
        return disable;
    }

    private static Task<int> RunAsync(Func<StaffVerbRun, CancellationToken, Task<int>> work, CancellationToken cancel) => VerbHost.RunAsync(async (services, token) =>
    {
        await VerbHost.ReadyAsync(services, token);
        return await work(ActivatorUtilities.CreateInstance<StaffVerbRun>(services), token);
    }, cancel);
}
