using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NewsPortal.Data.Accounts;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Passwords that are set by a link, and the letters that carry it.</summary>
public sealed class PasswordLinkTests(PasswordLinkTests.LetterApp app) : IClassFixture<PasswordLinkTests.LetterApp>
{
    private const string Other = "hujan reda sebelum magrib";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_a_letter_and_ends_all_sessions()
    {
        var (account, signedIn) = (await app.AddAccountAsync(), app.NewBrowser());
        await signedIn.SignInAsync(account.Email);
        await app.NewBrowser().FillInAsync("/redaksi/sandi/lupa", ("Email", account.Email));
        var link = await app.LinkToAsync(account.Email);

        var answer = await app.NewBrowser().FillInAsync(link, ("Password", Other));

        Assert.Equal("/redaksi/masuk", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await signedIn.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.NewBrowser().SignInAsync(account.Email)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.NewBrowser().SignInAsync(account.Email, Other)).StatusCode);
    }

    [Fact]
    public async Task An_address_without_an_account_is_answered_alike_and_written_to_never()
    {
        var account = await app.AddAccountAsync();
        var pages = new List<string>();
        foreach (var email in new[] { "tidak-ada@berita.test", account.Email })
        {
            var answer = await app.NewBrowser().FillInAsync("/redaksi/sandi/lupa", ("Email", email));
            pages.Add(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf("main"));
        }

        Assert.Single(pages.Distinct());
        await app.LinkToAsync(account.Email); // was asked for later, so that the other would have been written by now
        Assert.DoesNotContain(app.Letters(), letter => letter.To.ToString().Contains("tidak-ada", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LinkTokens.Invitation, 6, true)]
    [InlineData(LinkTokens.Invitation, 8, false)]
    [InlineData(AccountLinks.Reset, 0, true)]
    [InlineData(AccountLinks.Reset, 1, false)]
    public async Task A_link_works_for_its_time(string purpose, int days, bool works)
    {
        await using var later = new NewsPortalApp();
        await later.InitializeAsync();
        var link = await LinkAsync(later, (await later.AddAccountAsync()).Id, purpose);
        later.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(works ? HttpStatusCode.OK : HttpStatusCode.Gone, (await later.NewBrowser().GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var account = await app.AddAccountAsync();
        var link = await LinkAsync(app, account.Id, LinkTokens.Invitation);
        var (first, second) = (app.NewBrowser(), app.NewBrowser());
        var page = await second.OpenAsync(link);
        await first.FillInAsync(link, ("Password", Other));

        var answer = await second.SendFormAsync(page, link, ("Password", "sandi kedua yang lain"));

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.NewBrowser().SignInAsync(account.Email, Other)).StatusCode);
    }

    [Fact]
    public async Task A_link_is_for_its_purpose_and_its_account_only()
    {
        var (mine, yours) = (await app.AddAccountAsync(), await app.AddAccountAsync());
        var link = await LinkAsync(app, mine.Id, LinkTokens.Invitation);

        foreach (var forged in new[] { link.Replace("/redaksi/undangan", "/redaksi/sandi/baru", StringComparison.Ordinal), link.Replace($"akun={mine.Id}", $"akun={yours.Id}", StringComparison.Ordinal), link[..^3] })
            Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().GetAsync(forged, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("pendek", "Kata sandi paling pendek 12 huruf.")]
    [InlineData("Indonesia-12345", "Kata sandi itu termasuk yang pertama dicoba orang.")]
    [InlineData("BismiLLah 12345", "Kata sandi itu termasuk yang pertama dicoba orang.")]
    [InlineData("qwertyuiop123", "Kata sandi itu termasuk yang pertama dicoba orang.")]
    [InlineData("aaaaaaaaaaaaaab", "Kata sandi itu mengulang huruf yang sama.")]
    public async Task What_everybody_tries_first_is_no_password(string password, string refusal)
    {
        var link = await LinkAsync(app, (await app.AddAccountAsync()).Id, LinkTokens.Invitation);

        var answer = await app.NewBrowser().FillInAsync(link, ("Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(refusal, Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_a_person_changes_ends_their_other_sessions_and_keeps_this_one()
    {
        var account = await app.AddAccountAsync();
        var (here, there) = (app.NewBrowser(), app.NewBrowser());
        await here.SignInAsync(account.Email);
        await there.SignInAsync(account.Email);

        await here.FillInAsync("/redaksi/akun/sandi", ("Current", Accounts.Password), ("New", Other));

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        await using var db = app.OpenDb();
        Assert.Equal("""{"how":"change"}""", (await db.AuditEntries.SingleAsync(a => a.Action == "staff.password" && a.EntityId == account.Id, Cancel)).Payload);
    }

    [Fact]
    public async Task Nobody_changes_a_password_without_knowing_it()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);

        var answer = await browser.FillInAsync("/redaksi/akun/sandi", ("Current", "bukan sandinya"), ("New", Other));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private static async Task<string> LinkAsync(NewsPortalApp app, long id, string purpose)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var user = (await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByIdAsync($"{id}"))!;
        return new Uri(await scope.ServiceProvider.GetRequiredService<AccountLinks>().ForAsync(user, purpose)).PathAndQuery;
    }

    /// <summary>The program with a folder for its letters.</summary>
    public sealed class LetterApp : NewsPortalApp
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-mail-").FullName;

        public IEnumerable<MimeMessage> Letters() => Directory.GetFiles(_folder, "*.eml").Select(file => MimeMessage.Load(file));

        /// <summary>The link of the letter to an address, once it is written.</summary>
        public async Task<string> LinkToAsync(string email)
        {
            for (var i = 0; i < 200; i++)
            {
                if (Letters().FirstOrDefault(letter => letter.To.Mailboxes.Any(to => to.Address == email)) is { } found)
                    return new Uri(found.TextBody!.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim()).PathAndQuery;
                await Task.Delay(50, Cancel);
            }

            throw new InvalidOperationException("No letter came.");
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Mail:Folder", _folder);
        }
    }
}
