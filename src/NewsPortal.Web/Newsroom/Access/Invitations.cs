using Microsoft.AspNetCore.Identity;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Mail;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Sends people the link by which they set a password, and tells whoever asked for it what became of the letter. Where none left the house, the
/// link is theirs to hand over: only that of an account nobody has used yet, since another's would be a way into their stories.
/// </summary>
internal sealed class Invitations(StaffPeople people, AccountLinks links, UserManager<StaffUser> users, NewsDbContext db, IEmailSender sender, MailQueue letters)
{
    /// <summary>Makes links of before void, and sends a new one.</summary>
    public async Task<Invited> SendAsync(Actor by, long id, CancellationToken cancel)
    {
        var answer = await people.InviteAsync(by, id, cancel);
        if (answer.Rule is { } rule) return new Invited(InvitedState.Refused, Rule: rule);
        db.ChangeTracker.Clear();
        var user = (await users.FindByIdAsync($"{id}"))!; // with the stamp of now, which the link is made with
        var mail = user.PasswordHash is null ? await links.InviteAsync(user) : await links.ResetAsync(user);
        var sent = await letters.TryAsync(mail);
        if (sent && sender.Delivers) return new Invited(InvitedState.Sent, user.Email);
        return new Invited(sender.Delivers ? InvitedState.Late : InvitedState.Kept, user.Email, user.PasswordHash is null ? await links.ForAsync(user, LinkTokens.Invitation) : null);
    }
}

/// <summary>What became of an invitation.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Email">Whom it is for.</param>
/// <param name="Link">The link to hand over, where no letter was sent and the account was never used.</param>
/// <param name="Rule">What stands against it.</param>
internal sealed record Invited(InvitedState State, string? Email = null, string? Link = null, StaffRule? Rule = null);

/// <summary>How an invitation ended.</summary>
internal enum InvitedState
{
    /// <summary>A rule stands against it.</summary>
    Refused,

    /// <summary>The mail server has taken the letter.</summary>
    Sent,

    /// <summary>The mail server did not take it; it is tried again.</summary>
    Late,

    /// <summary>There is no mail server: the letter lies in the folder, or nowhere.</summary>
    Kept,
}
