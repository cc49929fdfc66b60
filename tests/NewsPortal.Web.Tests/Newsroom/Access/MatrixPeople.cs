using NewsPortal.Domain.People;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Everyone whom the matrix of stories knows. Its stories belong to Depok, section Daerah: all but the others' editions and sections hold a role there.</summary>
internal static class MatrixPeople
{
    public static readonly IReadOnlyList<MatrixPerson> All =
    [
        new("stranger", null),
        new("contributor, own", StaffRole.Stringer, Tie: Tie.Author),
        new("contributor", StaffRole.Stringer),
        new("contributor, other edition", StaffRole.Stringer, "makassar"),
        new("reporter, own", StaffRole.Reporter, Tie: Tie.Author),
        new("reporter, assigned", StaffRole.Reporter, Tie: Tie.Assignee),
        new("reporter", StaffRole.Reporter),
        new("reporter, other edition", StaffRole.Reporter, "makassar"),
        new("editor, own", StaffRole.Editor, Section: "daerah", Tie: Tie.Author),
        new("editor", StaffRole.Editor, Section: "daerah"),
        new("editor, other section", StaffRole.Editor, Section: "internasional"),
        new("editor, other edition", StaffRole.Editor, "makassar"),
        new("managing, own", StaffRole.ManagingEditor, Tie: Tie.Author),
        new("managing", StaffRole.ManagingEditor),
        new("managing, other edition", StaffRole.ManagingEditor, "makassar"),
        new("ombudsman", StaffRole.Ombudsman),
        new("ombudsman, other edition", StaffRole.Ombudsman, "makassar"),
        new("admin", StaffRole.Admin, null),
    ];
}

/// <summary>A person of the matrix.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Role">The role; <see langword="null"/> for a stranger.</param>
/// <param name="Edition">The edition of the role; <see langword="null"/> for all.</param>
/// <param name="Section">The section, where the role is for one.</param>
/// <param name="Tie">What the story is to them.</param>
internal sealed record MatrixPerson(string Name, StaffRole? Role, string? Edition = "depok", string? Section = null, Tie Tie = Tie.None);

/// <summary>What a story is to a person.</summary>
internal enum Tie
{
    /// <summary>Another's.</summary>
    None,

    /// <summary>Their own.</summary>
    Author,

    /// <summary>Another's, given to them.</summary>
    Assignee,
}
