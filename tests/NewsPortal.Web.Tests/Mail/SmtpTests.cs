using System.Net;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Mail;

/// <summary>Letters over the wire: a server that takes them, one that is away, one that nobody vouches for.</summary>
public sealed class SmtpTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invitation_leaves_over_STARTTLS_with_a_password_and_the_screen_says_so()
    {
        await using var server = new MailServer();
        await using var app = await StartAsync(server.Port, server);

        var page = await InviteAsync(app, "budi@pembaca.test");
        var letter = await server.LetterToAsync("budi@pembaca.test");

        Assert.Equal("Surat dengan tautannya sudah dikirim ke budi@pembaca.test.", page.TextOf("p.notice"));
        Assert.Empty(page.QuerySelectorAll("#link")); // what went by mail is shown to nobody else
        Assert.Equal(("Undangan bergabung dengan redaksi Kabar Uji", "redaksi@berita.test"), (letter.Subject, letter.From.Mailboxes.Single().Address));
        Assert.Contains("Halo Budi Santoso,", letter.TextBody, StringComparison.Ordinal);
        var set = await app.NewBrowser().FillInAsync(LinkIn(letter), ("Password", Accounts.Password));
        Assert.Equal("/redaksi/masuk", set.Headers.Location?.ToString()); // the link is the one that works
    }

    [Theory]
    [InlineData("id", "Kata sandi baru untuk redaksi Kabar Uji", "Kalau bukan Anda, abaikan saja")]
    [InlineData("en", "A new password for the newsroom of Kabar Uji", "Hello Staf Reporter,")]
    public async Task A_letter_speaks_the_language_of_whom_it_is_for(string language, string subject, string text)
    {
        await using var server = new MailServer();
        await using var app = await StartAsync(server.Port, server);
        var account = await app.AddAccountAsync();
        await using (var db = app.OpenDb()) await db.Users.Where(u => u.Id == account.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, language), Cancel);

        await app.NewBrowser().FillInAsync("/redaksi/sandi/lupa", ("Email", account.Email));
        var letter = await server.LetterToAsync(account.Email);

        Assert.Equal(subject, letter.Subject);
        Assert.Contains(text, letter.TextBody, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().GetAsync(LinkIn(letter), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_and_the_link_is_there_to_hand_over()
    {
        await using var app = await StartAsync(MailServer.FreePort());

        var page = await InviteAsync(app, "budi@pembaca.test");

        Assert.StartsWith("Server surel tidak menerima surat untuk budi@pembaca.test.", page.TextOf("p.notice"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().GetAsync(new Uri(page.AttributeOf("#link", "value")).PathAndQuery, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_gets_no_letter_and_no_password()
    {
        await using var server = new MailServer();
        await using var app = await StartAsync(server.Port);

        var page = await InviteAsync(app, "budi@pembaca.test");

        Assert.StartsWith("Server surel tidak menerima surat", page.TextOf("p.notice"), StringComparison.Ordinal);
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task Who_forgot_their_password_is_answered_alike_and_as_soon_with_or_without_an_account_while_the_server_is_away()
    {
        await using var app = await StartAsync(MailServer.FreePort());
        var account = await app.AddAccountAsync();
        await app.NewBrowser().FillInAsync("/redaksi/sandi/lupa", ("Email", "pemanasan@pembaca.test"));
        var answers = new List<(HttpStatusCode, string, TimeSpan)>();
        foreach (var email in new[] { account.Email, "tidak-ada@pembaca.test" })
        {
            var began = System.Diagnostics.Stopwatch.StartNew();
            var answer = await app.NewBrowser().FillInAsync("/redaksi/sandi/lupa", ("Email", email));
            answers.Add((answer.StatusCode, Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf("main"), began.Elapsed));
        }

        Assert.Single(answers.Select(a => (a.Item1, a.Item2)).Distinct());
        Assert.Contains("minta tautan kepada admin", answers[0].Item2, StringComparison.Ordinal);
        Assert.All(answers, a => Assert.InRange(a.Item3, TimeSpan.Zero, TimeSpan.FromSeconds(4))); // nobody waits for the server, which is given eight
    }

    private static async Task<MailApp> StartAsync(int port, MailServer? trusted = null)
    {
        var app = new MailApp(port, trusted);
        await app.InitializeAsync();
        return app;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> InviteAsync(NewsPortalApp app, string email)
    {
        var admin = await app.SignInAsync(StaffRole.Admin, null);
        var made = await admin.FillInAsync("/redaksi/kelola/orang/baru", ("Name", "Budi Santoso"), ("Email", email), ("Wish.Role", "Reporter"), ("Wish.EditionId", "semua"), ("Wish.SectionId", "semua"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return await admin.OpenAsync(made.Headers.Location!.ToString());
    }

    private static string LinkIn(MimeMessage letter) => new Uri(letter.TextBody!.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim()).PathAndQuery;
}
