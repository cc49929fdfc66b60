namespace NewsPortal.Domain.Sections;

/// <summary>How one edition shows a section in its bar.</summary>
public sealed class EditionSection
{
    /// <summary>The edition.</summary>
    public required long EditionId { get; init; }

    /// <summary>The section.</summary>
    public required long SectionId { get; init; }

    /// <summary>The place in the bar, from 1.</summary>
    public int Position { get; set; }

    /// <summary>Whether it stands in the bar at all.</summary>
    public bool Shown { get; set; } = true;
}
