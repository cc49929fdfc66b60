using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Guessing becomes slow, and nobody is locked out. An app of its own for each test: the clock is turned.</summary>
public sealed class SlowdownTests : IAsyncLifetime
{
    private readonly NewsPortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_five_wrong_passwords_the_next_is_judged_later_known_account_or_not(bool known)
    {
        var email = known ? (await _app.AddAccountAsync()).Email : "siapa@berita.test";
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _app.NewBrowser().SignInAsync(email, "tebakan")).StatusCode);

        var answer = await _app.NewBrowser().SignInAsync(email);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("Terlalu banyak percobaan. Coba lagi 5 detik lagi.", Paper.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TextOf(".notice.bad"));
    }

    [Fact]
    public async Task The_wait_grows_and_ends_and_the_right_password_then_opens()
    {
        var account = await _app.AddAccountAsync();
        for (var i = 0; i < 5; i++) await _app.NewBrowser().SignInAsync(account.Email, "tebakan");
        _app.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _app.NewBrowser().SignInAsync(account.Email, "tebakan")).StatusCode);
        _app.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await _app.NewBrowser().SignInAsync(account.Email)).StatusCode);

        _app.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(HttpStatusCode.Redirect, (await _app.NewBrowser().SignInAsync(account.Email)).StatusCode);
    }

    [Fact]
    public async Task A_hundred_guesses_at_once_are_no_more_than_one_after_another()
    {
        var account = await _app.AddAccountAsync();
        var browsers = new List<HttpClient>();
        for (var i = 0; i < 12; i++) browsers.Add(_app.NewBrowser());

        var answers = await Task.WhenAll(browsers.Select(browser => browser.SignInAsync(account.Email, "tebakan")));

        Assert.Equal(5, answers.Count(a => a.StatusCode is HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task One_address_that_guesses_at_many_accounts_is_slowed_down_too()
    {
        for (var i = 0; i < 20; i++) await _app.NewBrowser().SignInAsync($"orang{i}@berita.test", "tebakan");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await _app.NewBrowser().SignInAsync("orang99@berita.test", "tebakan")).StatusCode);
    }
}
