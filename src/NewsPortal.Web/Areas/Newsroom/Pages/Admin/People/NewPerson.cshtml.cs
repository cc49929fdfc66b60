using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>Invites a person to the newsroom.</summary>
internal sealed class NewPersonModel(StaffAccess access, StaffPeople people, StaffWords words) : PageModel
{
    /// <summary>The name that colleagues will see.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The address that the invitation goes to.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The first role.</summary>
    [BindProperty]
    public Wish Wish { get; set; } = new();

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var added = await people.AddAsync(access.Actor, Name, Email, password: null, Wish.Read(), cancel);
        if (added.Rule is { } rule)
        {
            (Error, Response.StatusCode) = (words.Of(rule), StaffWords.StatusOf(rule));
            return Page();
        }

        return RedirectToPage("/Admin/People/Person", new { id = added.StaffId, baru = true });
    }
}
