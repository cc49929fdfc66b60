using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>What admins do to people, on their screens.</summary>
public sealed class StaffPeopleTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invited_person_sets_a_password_and_has_the_role()
    {
        var admin = await app.SignInAsync(StaffRole.Admin, null);
        var made = await admin.FillInAsync("/redaksi/kelola/orang/baru", ("Name", "Budi Santoso"), ("Email", "budi@berita.test"), ("Wish.Role", "Editor"), ("Wish.EditionId", $"{await EditionAsync()}"), ("Wish.SectionId", "semua"));
        var person = made.Headers.Location!.ToString();
        var link = new Uri((await admin.OpenAsync(person)).AttributeOf("#link", "value")).PathAndQuery; // no mail server here: the link is there to hand over
        Assert.Empty((await admin.OpenAsync(person)).QuerySelectorAll("#link")); // once
        await app.NewBrowser().FillInAsync(link, ("Password", Accounts.Password));

        var budi = app.NewBrowser();
        Assert.Equal("/redaksi", (await budi.SignInAsync("budi@berita.test")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await budi.GetAsync("/redaksi", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("", "baru@berita.test", "Nama wajib diisi, paling panjang 120 huruf.")]
    [InlineData("Budi", "bukan surel", "Alamat surel itu tidak benar.")]
    public async Task A_person_needs_a_name_and_an_address(string name, string email, string refusal)
    {
        var answer = await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync("/redaksi/kelola/orang/baru", ("Name", name), ("Email", email), ("Wish.Role", "Reporter"), ("Wish.EditionId", "semua"), ("Wish.SectionId", "semua"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, refusal), (answer.StatusCode, await ErrorAsync(answer)));
    }

    [Fact]
    public async Task One_address_has_one_account()
    {
        var account = await app.AddAccountAsync();

        var answer = await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync("/redaksi/kelola/orang/baru", ("Name", "Budi"), ("Email", account.Email.ToUpperInvariant()), ("Wish.Role", "Reporter"), ("Wish.EditionId", "semua"), ("Wish.SectionId", "semua"));

        Assert.Equal((HttpStatusCode.Conflict, "Surel itu sudah punya akun."), (answer.StatusCode, await ErrorAsync(answer)));
    }

    [Fact]
    public async Task A_role_that_is_granted_or_revoked_counts_at_once_and_is_remembered()
    {
        var (admin, staff) = (await app.SignInAsync(StaffRole.Admin, null), await app.AddStaffAsync(StaffRole.Reporter));
        var before = await app.SignedInAsync(staff);

        await PostAsync(admin, $"/redaksi/kelola/orang/{staff}", "Grant", ("Wish.Role", "Admin"), ("Wish.EditionId", "semua"), ("Wish.SectionId", "semua"));

        Assert.Equal(HttpStatusCode.Redirect, (await before.GetAsync("/redaksi", Cancel)).StatusCode);
        var after = await app.SignedInAsync(staff);
        Assert.Equal(HttpStatusCode.OK, (await after.GetAsync("/redaksi/kelola/orang", Cancel)).StatusCode);
        await using var db = app.OpenDb();
        Assert.Equal("""{"role":"Admin"}""", (await db.AuditEntries.SingleAsync(a => a.Entity == "staff" && a.EntityId == staff && a.Action == "staff.grant", Cancel)).Payload);
    }

    [Fact]
    public async Task An_admin_grants_themselves_no_part_in_stories()
    {
        var self = await app.AddStaffAsync(StaffRole.Admin, null);

        var answer = await PostAsync(await app.SignedInAsync(self), $"/redaksi/kelola/orang/{self}", "Grant", ("Wish.Role", "Editor"), ("Wish.EditionId", "semua"), ("Wish.SectionId", "semua"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("Admin tidak memberi dirinya sendiri peran redaksi. Minta admin lain.", await ErrorAsync(answer));
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.StaffGrants.CountAsync(g => g.StaffId == self, Cancel));
    }

    [Theory]
    [InlineData("Admin", true, false)]
    [InlineData("ManagingEditor", true, true)]
    [InlineData("Ombudsman", false, true)]
    public async Task A_role_is_granted_for_what_it_can_span(string role, bool edition, bool section)
    {
        var staff = await app.AddStaffAsync(StaffRole.Reporter);
        await using var db = app.OpenDb();
        var sectionId = (await db.Sections.FirstAsync(Cancel)).Id;

        var answer = await PostAsync(await app.SignInAsync(StaffRole.Admin, null), $"/redaksi/kelola/orang/{staff}", "Grant",
            ("Wish.Role", role), ("Wish.EditionId", edition ? $"{await EditionAsync()}" : "semua"), ("Wish.SectionId", section ? $"{sectionId}" : "semua"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (answer.StatusCode, (await ErrorAsync(answer)).StartsWith("Admin berlaku untuk semua edisi", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_of_a_role_is_chosen_beforehand_and_what_is_not_chosen_is_asked_for()
    {
        var (admin, staff) = (await app.SignInAsync(StaffRole.Admin, null), await app.AddStaffAsync(StaffRole.Reporter));
        foreach (var page in new[] { "/redaksi/kelola/orang/baru", $"/redaksi/kelola/orang/{staff}" })
            Assert.All((await admin.OpenAsync(page)).QuerySelectorAll("select[name^='Wish.']").OfType<AngleSharp.Html.Dom.IHtmlSelectElement>(), list => Assert.Equal(("", true), (list.Value, list.HasAttribute("required"))));

        var invited = await admin.FillInAsync("/redaksi/kelola/orang/baru", ("Name", "Citra"), ("Email", "citra@berita.test"), ("Wish.Role", "Editor"), ("Wish.EditionId", ""), ("Wish.SectionId", "semua"));
        var granted = await PostAsync(admin, $"/redaksi/kelola/orang/{staff}", "Grant", ("Wish.Role", "Editor"), ("Wish.EditionId", "semua"));

        foreach (var answer in new[] { invited, granted })
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "Pilih peran, edisi, dan kanalnya. Tidak ada yang dipilihkan lebih dulu."), (answer.StatusCode, await ErrorAsync(answer)));
        Assert.Equal("Citra", Paper.Parse(await invited.Content.ReadAsStringAsync(Cancel)).AttributeOf("#name", "value")); // what was typed stays
        await using var db = app.OpenDb();
        Assert.False(await db.Users.AnyAsync(u => u.Email == "citra@berita.test", Cancel));
        Assert.Equal(1, await db.StaffGrants.CountAsync(g => g.StaffId == staff, Cancel));
    }

    [Fact]
    public async Task Who_is_turned_off_is_out_at_once_and_back_only_when_turned_on_again()
    {
        var (admin, account, browser) = (await app.SignInAsync(StaffRole.Admin, null), await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);

        await PostAsync(admin, $"/redaksi/kelola/orang/{account.Id}", "Disable");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignInAsync(account.Email)).StatusCode);

        await PostAsync(admin, $"/redaksi/kelola/orang/{account.Id}", "Enable");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(account.Email)).StatusCode);
    }

    [Fact]
    public async Task Two_admins_who_turn_each_other_off_at_once_leave_one()
    {
        await using var other = new NewsPortalApp();
        await other.InitializeAsync();
        var (one, two) = (await other.AddStaffAsync(StaffRole.Admin, null), await other.AddStaffAsync(StaffRole.Admin, null));
        var (first, second) = (await other.SignedInAsync(one), await other.SignedInAsync(two));
        var (firstToken, secondToken) = (await TokenAsync(first), await TokenAsync(second));

        await Task.WhenAll(SendAsync(first, $"/redaksi/kelola/orang/{two}", "Disable", firstToken), SendAsync(second, $"/redaksi/kelola/orang/{one}", "Disable", secondToken));

        await using var db = other.OpenDb();
        Assert.Equal(1, await db.Users.CountAsync(u => !u.Disabled, Cancel));
    }

    [Fact]
    public async Task The_last_admin_stays_one()
    {
        await using var other = new NewsPortalApp();
        await other.InitializeAsync();
        var self = await other.AddStaffAsync(StaffRole.Admin, null);
        var browser = await other.SignedInAsync(self);
        await using var db = other.OpenDb();
        var grant = await db.StaffGrants.SingleAsync(Cancel);

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(browser, $"/redaksi/kelola/orang/{self}", "Disable")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(browser, $"/redaksi/kelola/orang/{self}", "Revoke", ("grant", $"{grant.Id}"))).StatusCode);
    }

    [Fact]
    public async Task Who_has_lost_their_app_is_let_in_by_an_admin()
    {
        var (admin, account) = (await app.SignInAsync(StaffRole.Admin, null), await app.AddAccountAsync());
        await using (var db = app.OpenDb()) await db.Users.Where(u => u.Id == account.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.TwoFactorEnabled, true), Cancel);

        await PostAsync(admin, $"/redaksi/kelola/orang/{account.Id}", "Drop");

        Assert.Equal("/redaksi", (await app.NewBrowser().SignInAsync(account.Email)).Headers.Location?.ToString());
    }

    private async Task<long> EditionAsync()
    {
        await using var db = app.OpenDb();
        return (await db.Editions.ToListAsync(Cancel)).Single(e => e.Slug.Value == "depok").Id;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string handler, params (string Name, string Value)[] fields) =>
        await SendAsync(browser, page, handler, await TokenAsync(browser), fields);

    private static Task<string> TokenAsync(HttpClient browser) => browser.FormTokenAsync();

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string page, string handler, string token, params (string Name, string Value)[] fields) => browser.PostAsync(
        $"{page}?handler={handler}", new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))), Cancel);

    private static async Task<string> ErrorAsync(HttpResponseMessage answer) => Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf(".notice.bad");
}
