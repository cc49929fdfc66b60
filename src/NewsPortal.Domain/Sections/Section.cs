namespace NewsPortal.Domain.Sections;

/// <summary>A section (kanal) of the newspaper; the network's editions share them.</summary>
public sealed class Section
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 60;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The segment of addresses.</summary>
    public required Slug Slug { get; init => field = ReservedWords.Allows(value) ? value : throw new EditorialRuleException($"'{value}' is reserved."); }

    /// <summary>The name as shown.</summary>
    public required string Name { get; set => field = Text.Require(value, NameLength, "A section's name"); }

    /// <summary>The place in the section bar, from 1, where an edition does not order its own.</summary>
    public int Position { get; set; }
}
