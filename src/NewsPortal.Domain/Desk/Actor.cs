using System.Globalization;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Desk;

/// <summary>Who takes a step of the desk, and what they may: the one place that reads grants.</summary>
public sealed class Actor
{
    private readonly IReadOnlyList<StaffGrant> _grants;

    private Actor(string name, long? staffId, IReadOnlyList<StaffGrant> grants) => (Name, StaffId, _grants) = (name, staffId, grants);

    /// <summary>A person of the newsroom with the grants they hold now.</summary>
    public static Actor Staff(long staffId, IReadOnlyList<StaffGrant> grants) =>
        new(string.Create(CultureInfo.InvariantCulture, $"staff:{staffId}"), staffId, grants);

    /// <summary>A verb of the program, run by whoever operates it; what it brings has been through a desk elsewhere.</summary>
    public static Actor Program(string verb) => new($"verb:{verb}", null, []);

    /// <summary>The name in the audit log: <c>staff:7</c> or <c>verb:import</c>.</summary>
    public string Name { get; }

    /// <summary>The person; <see langword="null"/> for a verb of the program.</summary>
    public long? StaffId { get; }

    /// <summary>Whether a verb of the program acts, which no role binds.</summary>
    public bool IsProgram => StaffId is null;

    /// <summary>The grants, for screens that list what a person may reach.</summary>
    public IReadOnlyList<StaffGrant> Grants => _grants;

    /// <summary>Admin of people and settings.</summary>
    public bool IsAdmin => IsProgram || _grants.Any(g => g.Role is StaffRole.Admin);

    /// <summary>Whether the person may do anything with stories at all.</summary>
    public bool IsEditorial => IsProgram || _grants.Any(g => g.Role is not StaffRole.Admin);

    /// <summary>Whether the person may write for the section of the edition.</summary>
    public bool MayWriteIn(long editionId, long sectionId) => IsProgram
        || _grants.Any(g => g.Role is StaffRole.Stringer or StaffRole.Reporter && g.Reaches(editionId, sectionId)) || MayEditIn(editionId, sectionId);

    /// <summary>Editor of the section of the edition, or managing editor of the edition.</summary>
    public bool MayEditIn(long editionId, long sectionId) => IsProgram
        || _grants.Any(g => g.Role is StaffRole.Editor && g.Reaches(editionId, sectionId)) || MayManage(editionId);

    /// <summary>Managing editor of the edition.</summary>
    public bool MayManage(long editionId) => IsProgram || _grants.Any(g => g.Role is StaffRole.ManagingEditor && g.ReachesAllOf(editionId));

    /// <summary>Ombudsman of the edition.</summary>
    public bool IsOmbudsmanOf(long editionId) => IsProgram || _grants.Any(g => g.Role is StaffRole.Ombudsman && g.ReachesAllOf(editionId));

    /// <summary>Whether the story is the person's own.</summary>
    public bool Owns(Article article) => StaffId is not null && article.AuthorId == StaffId;

    /// <summary>Whether the desk has given the story to the person: then it is theirs to write, too.</summary>
    public bool IsAssigned(Article article) => StaffId is not null && article.AssigneeId == StaffId;

    /// <summary>Whether the newsroom shows the story to the person: stringers see their own, everyone else those of their desks.</summary>
    public bool MayRead(Article article) => Owns(article) || IsAssigned(article) || IsOmbudsmanOf(article.EditionId) || MayEditIn(article.EditionId, article.SectionId)
        || _grants.Any(g => g.Role is StaffRole.Reporter && g.Reaches(article.EditionId, article.SectionId));

    /// <summary>Whether the person may change the story's working copy.</summary>
    public bool MayWrite(Article article) => MayEdit(article) || ((Owns(article) || IsAssigned(article)) && MayWriteIn(article.EditionId, article.SectionId));

    /// <summary>Whether the person edits the desk that the story belongs to.</summary>
    public bool MayEdit(Article article) => MayEditIn(article.EditionId, article.SectionId);
}
