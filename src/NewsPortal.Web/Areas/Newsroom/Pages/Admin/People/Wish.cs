using System.Globalization;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>A role as it is chosen in a form. Nothing is chosen beforehand: a role for everything is never given by leaving a list alone.</summary>
internal sealed class Wish
{
    /// <summary>What stands for all editions, or all sections.</summary>
    public const string All = "semua";

    /// <summary>The role; empty where none is chosen.</summary>
    public StaffRole? Role { get; set; }

    /// <summary>The edition's number, or <see cref="All"/>; empty where none is chosen.</summary>
    public string? EditionId { get; set; }

    /// <summary>The section's number, or <see cref="All"/>; empty where none is chosen.</summary>
    public string? SectionId { get; set; }

    /// <summary>The wish; <see langword="null"/> where something is not chosen.</summary>
    public RoleWish? Read() => Role is { } role && Place(EditionId, out var edition) && Place(SectionId, out var section) ? new(role, edition, section) : null;

    private static bool Place(string? chosen, out long? id)
    {
        id = long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return id is not null || chosen == All;
    }
}
