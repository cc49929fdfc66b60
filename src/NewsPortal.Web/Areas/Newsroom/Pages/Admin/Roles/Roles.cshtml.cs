using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Roles;

/// <summary>What the network asks of those who hold a role.</summary>
internal sealed class RolesModel(SettingsDesk desk, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    /// <summary>The roles that ask for a second factor.</summary>
    [BindProperty]
    public List<StaffRole> Demanded { get; set; } = [];

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>How many hold each role, and how many of them have no second factor.</summary>
    public IReadOnlyDictionary<StaffRole, (int All, int Without)> Held { get; private set; } = new Dictionary<StaffRole, (int, int)>();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Demanded = await db.RolePolicies.Where(p => p.RequiresSecondFactor).Select(p => p.Role).ToListAsync(cancel);
        await CountAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var wanted = Demanded.Where(Enum.IsDefined).Distinct().Order().ToList();
        Error = await desk.ChangeAsync(async within =>
        {
            var policies = await db.RolePolicies.ToDictionaryAsync(p => p.Role, within);
            foreach (var role in Enum.GetValues<StaffRole>())
            {
                if (!policies.TryGetValue(role, out var policy)) db.RolePolicies.Add(policy = new RolePolicy { Role = role });
                policy.RequiresSecondFactor = wanted.Contains(role);
            }

            return (null, new AuditLine("settings.second-factor", "role-policy", 0, null, ("roles", string.Join(' ', wanted))));
        }, cancel);
        Notice = text["Tersimpan."];
        return RedirectToPage();
    }

    private async Task CountAsync(CancellationToken cancel) => Held = (await db.StaffGrants
        .Where(g => db.Users.Any(u => u.Id == g.StaffId && !u.Disabled))
        .Select(g => new { g.Role, g.StaffId, Without = db.Users.Any(u => u.Id == g.StaffId && !u.TwoFactorEnabled) && !db.UserPasskeys.Any(p => p.UserId == g.StaffId) })
        .Distinct().ToListAsync(cancel)).GroupBy(g => g.Role).ToDictionary(g => g.Key, g => (g.Count(), g.Count(x => x.Without)));
}
