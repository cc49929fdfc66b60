using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>The people of the newsroom, by name.</summary>
internal sealed class PeopleModel(NewsDbContext db) : PageModel
{
    private const int PageLength = 50;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The name and account after which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Setelah { get; set; }

    /// <inheritdoc cref="Setelah"/>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>The page's people.</summary>
    public IReadOnlyList<Row> People { get; private set; } = [];

    /// <summary>The next page.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var like = Like.Containing(Q);
        var found = await db.Users.AsNoTracking()
            .Where(u => like == null || EF.Functions.ILike(u.Name, like, Like.Escape) || EF.Functions.ILike(u.Email!, like, Like.Escape))
            .Where(u => Setelah == null || EF.Functions.GreaterThan(ValueTuple.Create(u.Name, u.Id), ValueTuple.Create(Setelah, Id)))
            .OrderBy(u => u.Name).ThenBy(u => u.Id).Take(PageLength + 1)
            .Select(u => new Row(u.Id, u.Name, u.Email!, u.Disabled, u.PasswordHash == null, u.TwoFactorEnabled || db.UserPasskeys.Any(p => p.UserId == u.Id), db.StaffGrants.Where(g => g.StaffId == u.Id).OrderBy(g => g.Id).ToList()))
            .ToListAsync(cancel);
        People = [.. found.Take(PageLength)];
        Next = found.Count > PageLength ? QueryString.Create(new Dictionary<string, string?> { ["q"] = Q, ["setelah"] = People[^1].Name, ["id"] = $"{People[^1].Id}" }).ToString() : null;
    }

    /// <summary>A person of the list.</summary>
    internal sealed record Row(long Id, string Name, string Email, bool Disabled, bool Invited, bool HasSecondFactor, IReadOnlyList<StaffGrant> Grants);
}
