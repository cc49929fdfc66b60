namespace NewsPortal.Domain.People;

/// <summary>A role that one person of the newsroom holds. A person may hold several; a desk is what their grants span.</summary>
public sealed class StaffGrant
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>Who holds it.</summary>
    public required long StaffId { get; init; }

    /// <summary>The role.</summary>
    public required StaffRole Role { get; init; }

    /// <summary>The edition; <see langword="null"/> for all of the network.</summary>
    public long? EditionId { get; init; }

    /// <summary>The section within it; <see langword="null"/> for all.</summary>
    public long? SectionId { get; init; }

    /// <summary>Whether the grant reaches the section of the edition.</summary>
    public bool Reaches(long editionId, long sectionId) =>
        (EditionId is null || EditionId == editionId) && (SectionId is null || SectionId == sectionId);

    /// <summary>Whether the grant reaches the whole edition.</summary>
    public bool ReachesAllOf(long editionId) => (EditionId is null || EditionId == editionId) && SectionId is null;
}
