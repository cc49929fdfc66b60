using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Tags;

/// <summary>The tags, by name.</summary>
internal sealed class TagsModel(NewsDbContext db) : PageModel
{
    private const int PageLength = 50;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The name and tag after which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Setelah { get; set; }

    /// <inheritdoc cref="Setelah"/>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>The page's tags.</summary>
    public IReadOnlyList<Tag> Found { get; private set; } = [];

    /// <summary>The next page.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = db.Tags.AsNoTracking(); // a condition that may be none would hide the index from the planner
        if (Like.Containing(Q) is { } like) all = all.Where(t => EF.Functions.ILike(t.Name, like, Like.Escape));
        if (Setelah is not null) all = all.Where(t => EF.Functions.GreaterThan(ValueTuple.Create(t.Name, t.Id), ValueTuple.Create(Setelah, Id)));
        var found = await all.OrderBy(t => t.Name).ThenBy(t => t.Id).Take(PageLength + 1).ToListAsync(cancel);
        Found = [.. found.Take(PageLength)];
        Next = found.Count > PageLength ? QueryString.Create(new Dictionary<string, string?> { ["q"] = Q, ["setelah"] = Found[^1].Name, ["id"] = $"{Found[^1].Id}" }).ToString() : null;
    }
}
