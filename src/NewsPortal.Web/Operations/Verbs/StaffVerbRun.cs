using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary>One run of a <c>staff</c> verb.</summary>
internal sealed class StaffVerbRun(StaffPeople people, AccountLinks links, UserManager<StaffUser> users, NewsDbContext db)
{
    private static readonly Actor Operator = Actor.Program("staff");

    public async Task<int> AddAsync(string email, string? name, StaffRole role, string? edition, string? section, TextReader? passwordFrom, CancellationToken cancel)
    {
        var wish = new RoleWish(role, await EditionAsync(edition, cancel), await SectionAsync(section, cancel));
        if (await users.FindByEmailAsync(email) is { } known)
        {
            if (passwordFrom is not null || name is not null) throw new OperationsException($"{email} has an account already: give it the role without --name and --password-stdin. A new link: staff invite {email}");
            OrThrow(await people.GrantAsync(Operator, known.Id, wish, cancel), email);
            Console.WriteLine($"{email} is now also {Describe(role, edition, section)}.");
            return 0;
        }

        if (name is null) throw new OperationsException($"{email} has no account yet: --name is needed.");
        var password = passwordFrom is null ? null : await passwordFrom.ReadLineAsync(cancel) ?? throw new OperationsException("No password came from standard input.");
        var added = OrThrow(await people.AddAsync(Operator, name, email, password, wish, cancel), email);
        Console.WriteLine($"{email} is now {Describe(role, edition, section)}.");
        if (password is null) await PrintLinkAsync(added.StaffId);
        return 0;
    }

    public async Task<int> InviteAsync(string email, bool dropSecondFactor, CancellationToken cancel)
    {
        var user = await FindAsync(email);
        if (dropSecondFactor) OrThrow(await people.DropSecondFactorAsync(Operator, user.Id, cancel), email);
        OrThrow(await people.InviteAsync(Operator, user.Id, cancel), email);
        await PrintLinkAsync(user.Id);
        return 0;
    }

    public async Task<int> DisableAsync(string email, CancellationToken cancel)
    {
        OrThrow(await people.DisableAsync(Operator, (await FindAsync(email)).Id, cancel), email);
        Console.WriteLine($"{email} is turned off, and all its sessions are ended.");
        return 0;
    }

    public async Task<int> ListAsync(CancellationToken cancel)
    {
        var (editions, sections) = (await db.Editions.ToDictionaryAsync(e => e.Id, e => e.Slug.Value, cancel), await db.Sections.ToDictionaryAsync(s => s.Id, s => s.Slug.Value, cancel));
        var grants = (await db.StaffGrants.AsNoTracking().OrderBy(g => g.Id).ToListAsync(cancel)).ToLookup(g => g.StaffId);
        foreach (var user in await db.Users.AsNoTracking().OrderBy(u => u.Email).ToListAsync(cancel))
        {
            var roles = grants[user.Id].Select(g => Describe(g.Role, g.EditionId is { } e ? editions[e] : null, g.SectionId is { } s ? sections[s] : null));
            var state = user.Disabled ? "off" : user.PasswordHash is null ? "invited" : user.TwoFactorEnabled ? "on, app" : "on";
            Console.WriteLine($"{user.Email}\t{user.Name}\t{state}\t{string.Join(", ", roles)}");
        }

        return 0;
    }

    private async Task PrintLinkAsync(long id)
    {
        db.ChangeTracker.Clear();
        Console.WriteLine($"Link to set a password, for {LinkTokens.LifeOf(LinkTokens.Invitation).TotalDays:0} days and once: {await links.ForAsync((await users.FindByIdAsync($"{id}"))!, LinkTokens.Invitation)}");
    }

    private async Task<StaffUser> FindAsync(string email) => await users.FindByEmailAsync(email) ?? throw new OperationsException($"{email} has no account. The verb `staff list` shows who has.");

    private async Task<long?> EditionAsync(string? slug, CancellationToken cancel) => slug is null ? null
        : (await db.Editions.AsNoTracking().OrderBy(e => e.Position).ToListAsync(cancel)) is var all && all.Find(e => e.Slug.Value == slug) is { } found ? found.Id
        : throw new OperationsException($"There is no edition “{slug}”. Known: {string.Join(", ", all.Select(e => e.Slug))}.");

    private async Task<long?> SectionAsync(string? slug, CancellationToken cancel) => slug is null ? null
        : (await db.Sections.AsNoTracking().OrderBy(s => s.Position).ToListAsync(cancel)) is var all && all.Find(s => s.Slug.Value == slug) is { } found ? found.Id
        : throw new OperationsException($"There is no section “{slug}”. Known: {string.Join(", ", all.Select(s => s.Slug))}.");

    private static string Describe(StaffRole role, string? edition, string? section) =>
        $"{role} of {(edition is null ? "the network" : edition)}{(section is null ? "" : "/" + section)}";

    private static StaffAnswer OrThrow(StaffAnswer answer, string email) => answer.Rule switch
    {
        null => answer,
        StaffRule.BadName => throw new OperationsException($"--name is empty or longer than {StaffUser.NameLength} characters."),
        StaffRule.BadEmail => throw new OperationsException($"“{email}” is no e-mail address."),
        StaffRule.EmailTaken => throw new OperationsException($"{email} has an account already."),
        StaffRule.BadPassword => throw new OperationsException("The password is shorter than 12 characters, or among the first that people try."),
        StaffRule.Span => throw new OperationsException("An Admin has all of the network (no --edition), a ManagingEditor and an Ombudsman a whole edition (no --section)."),
        StaffRule.Already => throw new OperationsException($"{email} holds that role already."),
        StaffRule.LastAdmin => throw new OperationsException($"{email} is the last admin: add another first."),
        StaffRule.IsDisabled => throw new OperationsException($"{email} is turned off: an admin can turn it on again."),
        _ => throw new OperationsException($"{email}: {answer.Rule}."),
    };
}
