using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Tests.App;

/// <summary>Accounts with passwords, and browsers that keep cookies and fill in forms.</summary>
internal static class Accounts
{
    /// <summary>A password that nobody else has.</summary>
    public const string Password = "perahu karam di Ciliwung 77";

    /// <summary>A person of the role who has a password.</summary>
    public static async Task<Account> AddAccountAsync(this NewsPortalApp app, StaffRole role = StaffRole.Reporter, string? edition = "depok")
    {
        var id = await app.AddStaffAsync(role, role is StaffRole.Admin ? null : edition);
        await using var db = app.OpenDb();
        var staff = await db.Users.SingleAsync(u => u.Id == id);
        staff.PasswordHash = new PasswordHasher<StaffUser>().HashPassword(staff, Password);
        await db.SaveChangesAsync();
        return new Account(id, staff.Email!);
    }

    /// <summary>A browser of nobody yet.</summary>
    public static HttpClient NewBrowser(this NewsPortalApp app) =>
        app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(NewsPortalApp.Origin), HandleCookies = true });

    /// <summary>Opens a page and sends its form that holds the fields, with all that the form holds already.</summary>
    public static async Task<HttpResponseMessage> FillInAsync(this HttpClient browser, string page, params (string Name, string Value)[] fields) =>
        await browser.SendFormAsync(await browser.OpenAsync(page), page, fields);

    /// <summary>Sends the first form of a page that has all the fields.</summary>
    public static Task<HttpResponseMessage> SendFormAsync(this HttpClient browser, IHtmlDocument page, string address, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => fields.All(field => f.QuerySelector($"[name='{field.Name}']") is not null));
        var values = form.QuerySelectorAll("input[name], select[name], textarea[name], button[name]")
            .Where(e => !(e is IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }) && e is not IHtmlButtonElement)
            .Select(e => (Name: e.GetAttribute("name")!, Value: e is IHtmlSelectElement select ? select.Value ?? "" : e is IHtmlTextAreaElement area ? area.Value : e.GetAttribute("value") ?? (e is IHtmlInputElement { Type: "checkbox" } ? "on" : "")))
            .Where(v => fields.All(f => f.Name != v.Name)).Concat(fields);
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : address;
        return browser.PostAsync(action, new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value))), TestContext.Current.CancellationToken);
    }

    /// <summary>Types address and password at the door.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string email, string password = Password, string page = "/redaksi/masuk") =>
        browser.FillInAsync(page, ("Email", email), ("Password", password));
}

/// <summary>An account of a test.</summary>
internal sealed record Account(long Id, string Email);
