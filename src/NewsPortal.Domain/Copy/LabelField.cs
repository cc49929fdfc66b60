using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Copy;

/// <summary>What a label of the tail announces.</summary>
internal enum LabelKind { People, Sources, Tags }

/// <summary>A label and what stands after it on its line.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Role">The role, for people.</param>
/// <param name="Value">The rest of the line up to the next label; empty when the list stands on the next lines.</param>
internal readonly record struct LabelField(LabelKind Kind, BylineRole Role, string Value)
{
    /// <summary>Whether a text can be what this label announces.</summary>
    public bool Fits(string value) => Kind switch
    {
        LabelKind.People => PersonNames.AreIn(value),
        LabelKind.Sources => SourceNames.AreIn(value),
        _ => TagNames.AreIn(value),
    };

    public static LabelField Of(string word, string value) => word.ToLowerInvariant() switch
    {
        "penulis" or "oleh" => new(LabelKind.People, BylineRole.Writer, value),
        "reporter" or "pewarta" or "wartawan" or "jurnalis" => new(LabelKind.People, BylineRole.Reporter, value),
        "editor" or "penyunting" or "redaktur" => new(LabelKind.People, BylineRole.Editor, value),
        "fotografer" or "foto" => new(LabelKind.People, BylineRole.Photographer, value),
        "kontributor" => new(LabelKind.People, BylineRole.Contributor, value),
        "sumber" => new(LabelKind.Sources, default, value),
        _ => new(LabelKind.Tags, default, value),
    };
}
