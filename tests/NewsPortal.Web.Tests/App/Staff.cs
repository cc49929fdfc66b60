using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Tests.App;

/// <summary>People of a test's newsroom, signed in without their passwords: the program's own seal makes their cookies.</summary>
internal static class Staff
{
    /// <summary>Adds a person who holds a role of an edition (of all, where it is <see langword="null"/>), and optionally of one section.</summary>
    public static async Task<long> AddStaffAsync(this NewsPortalApp app, StaffRole role, string? edition = "depok", string? section = null, string? name = null)
    {
        await using var db = app.OpenDb();
        var email = $"{Guid.NewGuid():N}@berita.test";
        var staff = new StaffUser
        {
            Name = name ?? $"Staf {role}",
            Email = email,
            UserName = email,
            NormalizedEmail = email.ToUpperInvariant(),
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            AddedAt = app.Clock.GetUtcNow(),
        };
        db.Users.Add(staff);
        await db.SaveChangesAsync();
        db.StaffGrants.Add(new StaffGrant
        {
            StaffId = staff.Id,
            Role = role,
            EditionId = edition is null ? null : (await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition).Id,
            SectionId = section is null ? null : (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == section).Id,
        });
        await db.SaveChangesAsync();
        return staff.Id;
    }

    /// <summary>A browser in which the person is signed in; it follows no redirect.</summary>
    public static async Task<HttpClient> SignedInAsync(this NewsPortalApp app, long staffId)
    {
        var browser = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(NewsPortalApp.Origin), HandleCookies = true });
        browser.DefaultRequestHeaders.Add("Cookie", await app.CookieAsync(staffId));
        return browser;
    }

    /// <summary>The cookie of a new session of the person, as a browser sends it.</summary>
    public static async Task<string> CookieAsync(this NewsPortalApp app, long staffId)
    {
        var sid = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await using (var db = app.OpenDb())
        {
            db.StaffSessions.Add(new StaffSession { Id = sid, StaffId = staffId, StartedAt = app.Clock.GetUtcNow(), SeenAt = app.Clock.GetUtcNow() });
            await db.SaveChangesAsync();
        }

        var cookie = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, staffId.ToString(CultureInfo.InvariantCulture)), new Claim(SessionCheck.SessionClaim, sid)], IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), new AuthenticationProperties { IssuedUtc = app.Clock.GetUtcNow(), ExpiresUtc = app.Clock.GetUtcNow().AddDays(300), IsPersistent = true }, IdentityConstants.ApplicationScheme);
        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}";
    }

    /// <summary>A person of the role, signed in.</summary>
    public static async Task<HttpClient> SignInAsync(this NewsPortalApp app, StaffRole role, string? edition = "depok", string? section = null) =>
        await app.SignedInAsync(await app.AddStaffAsync(role, edition, section));

    /// <summary>The token that forms and scripts of a page send along.</summary>
    public static async Task<string> FormTokenAsync(this HttpClient browser, string page = "/redaksi/akun") =>
        (await browser.OpenAsync(page)).QuerySelector("meta[name='csrf-token']")!.GetAttribute("content")!;
}
