namespace NewsPortal.Web.Newsroom.Access;

/// <summary>A rule that stands against a change of people and their roles. What it means is said by the screens and verbs, each in its language.</summary>
internal enum StaffRule
{
    /// <summary>There is no such account.</summary>
    Unknown,

    /// <summary>The name is empty or too long.</summary>
    BadName,

    /// <summary>The e-mail address is none.</summary>
    BadEmail,

    /// <summary>The e-mail address has an account already.</summary>
    EmailTaken,

    /// <summary>The password is too short or too common.</summary>
    BadPassword,

    /// <summary>The edition or section is not there.</summary>
    UnknownPlace,

    /// <summary>The role cannot be granted for so little: admins have the network, managing editors and ombudsmen whole editions.</summary>
    Span,

    /// <summary>The person holds the role already.</summary>
    Already,

    /// <summary>An admin does not grant themselves a part in stories.</summary>
    OwnRights,

    /// <summary>Somebody must remain who can let people in.</summary>
    LastAdmin,

    /// <summary>The account is off.</summary>
    IsDisabled,
}

/// <summary>What became of a change of people: the rule that stands against it, or the account.</summary>
/// <param name="Rule">The rule; <see langword="null"/> where it was done.</param>
/// <param name="StaffId">The account.</param>
internal sealed record StaffAnswer(StaffRule? Rule, long StaffId = 0)
{
    public static implicit operator StaffAnswer(StaffRule rule) => new(rule);
}
