using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>Invites a person to the newsroom.</summary>
internal sealed class NewPersonModel(StaffAccess access, StaffPeople people, Invitations invitations, StaffWords words) : PageModel
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

    /// <summary>What became of the letter, told on the person's page.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>A link to hand over, shown once on the person's page.</summary>
    [TempData]
    public string? Link { get; set; }

    /// <inheritdoc cref="PersonModel.LinkOf"/>
    [TempData]
    public string? LinkOf { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>Makes the account and sends its invitation.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Wish.Read() is not { } wish) return Refuse(words.ChooseRole, StatusCodes.Status422UnprocessableEntity);
        var added = await people.AddAsync(access.Actor, Name, Email, password: null, wish, cancel);
        if (added.Rule is { } rule) return Refuse(words.Of(rule), StaffWords.StatusOf(rule));
        var invited = await invitations.SendAsync(access.Actor, added.StaffId, cancel);
        (Notice, Link, LinkOf) = (words.Of(invited), invited.Link, PersonModel.Mark(added.StaffId));
        return RedirectToPage("/Admin/People/Person", new { id = added.StaffId });
    }

    private PageResult Refuse(string error, int status)
    {
        (Error, Response.StatusCode) = (error, status);
        return Page();
    }
}
