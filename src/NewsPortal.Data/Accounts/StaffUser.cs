using Microsoft.AspNetCore.Identity;

namespace NewsPortal.Data.Accounts;

/// <summary>The account of a person of the newsroom; the e-mail address is what they sign in with.</summary>
public sealed class StaffUser : IdentityUser<long>
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>The name that colleagues see.</summary>
    public required string Name { get; set; }

    /// <summary>The person of the bylines that they are, where they write.</summary>
    public long? ContributorId { get; set; }

    /// <summary>Turned off by an admin: no sign-in, all sessions ended; what they wrote stays theirs.</summary>
    public bool Disabled { get; set; }

    /// <summary>The newsroom's language for them: <c>id</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "id";

    /// <summary>When the account was made.</summary>
    public DateTimeOffset AddedAt { get; init; }
}
