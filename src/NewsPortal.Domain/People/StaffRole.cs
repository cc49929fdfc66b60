namespace NewsPortal.Domain.People;

/// <summary>What a person of the newsroom may do, granted per edition and optionally per section.</summary>
public enum StaffRole
{
    /// <summary>Kontributor: writes from outside, never publishes.</summary>
    Stringer,

    /// <summary>Reporter: writes.</summary>
    Reporter,

    /// <summary>Redaktur of a desk: returns, approves, publishes, corrects.</summary>
    Editor,

    /// <summary>Redaktur pelaksana: an editor of the whole edition, who also withdraws and publishes rights of reply.</summary>
    ManagingEditor,

    /// <summary>Ombudsman: prepares rights of reply, confirms withdrawals.</summary>
    Ombudsman,

    /// <summary>Admin: people and settings; no editorial right of its own.</summary>
    Admin,
}

/// <summary>What follows from a role.</summary>
public static class StaffRoleExtensions
{
    extension(StaffRole role)
    {
        /// <summary>
        /// Whether the role can be granted for that much: admins have the whole network, managing editors and ombudsmen whole editions, the others
        /// also single sections.
        /// </summary>
        public bool MaySpan(long? editionId, long? sectionId) => role switch
        {
            StaffRole.Admin => editionId is null && sectionId is null,
            StaffRole.ManagingEditor or StaffRole.Ombudsman => sectionId is null,
            _ => true,
        };
    }
}
