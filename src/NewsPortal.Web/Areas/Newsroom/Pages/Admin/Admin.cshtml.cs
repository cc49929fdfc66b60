using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin;

/// <summary>The admins' part begins with the people.</summary>
internal sealed class AdminModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Admin/People/People");
}
