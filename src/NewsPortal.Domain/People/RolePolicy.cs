namespace NewsPortal.Domain.People;

/// <summary>What the network asks of everyone who holds a role.</summary>
public sealed class RolePolicy
{
    /// <summary>The role.</summary>
    public required StaffRole Role { get; init; }

    /// <summary>Whether they must sign in with a second factor or a passkey.</summary>
    public bool RequiresSecondFactor { get; set; }
}
