using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Who makes this request of the newsroom: read anew with every request, so that a change of role or an ended session counts at once.</summary>
public sealed class StaffAccess
{
    private Signed? _signed;

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => _signed is not null;

    /// <summary>The person; only behind the newsroom's policies, which let nobody else in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public StaffUser User => Current.User;

    /// <summary>The person as the desk's rules see them.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Actor Actor => Current.Actor;

    /// <summary>The browser session of this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public string SessionId => Current.SessionId;

    /// <summary>Whether a role of the person asks for a second factor or a passkey and they have neither: until then nothing else opens.</summary>
    public bool OwesSecondFactor => _signed?.OwesSecondFactor ?? false;

    private Signed Current => _signed ?? throw new InvalidOperationException("Nobody is signed in.");

    internal void Enter(StaffUser user, Actor actor, string sessionId, bool owesSecondFactor = false) => _signed = new Signed(user, actor, sessionId, owesSecondFactor);

    private sealed record Signed(StaffUser User, Actor Actor, string SessionId, bool OwesSecondFactor);
}
