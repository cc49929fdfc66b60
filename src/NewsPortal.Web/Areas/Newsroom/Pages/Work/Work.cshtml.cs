using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Work;

/// <summary>What waits for the person who is signed in.</summary>
public sealed class WorkModel : PageModel;
