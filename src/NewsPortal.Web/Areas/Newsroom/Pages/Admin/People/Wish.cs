using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>A role as it is chosen in a form.</summary>
internal sealed class Wish
{
    /// <summary>The role.</summary>
    public StaffRole Role { get; set; } = StaffRole.Reporter;

    /// <summary>The edition; empty for all.</summary>
    public long? EditionId { get; set; }

    /// <summary>The section; empty for all.</summary>
    public long? SectionId { get; set; }

    public RoleWish Read() => new(Role, EditionId, SectionId);
}
