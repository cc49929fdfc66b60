using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

public sealed class StaleSessionsTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Sessions_are_forgotten_after_thirty_days()
    {
        await app.SignInAsync(StaffRole.Reporter);
        app.Clock.Advance(TimeSpan.FromDays(29));
        await app.SignInAsync(StaffRole.Reporter);
        app.Clock.Advance(TimeSpan.FromDays(2));

        await app.Services.GetRequiredService<StaleSessions>().ForgetAsync(TestContext.Current.CancellationToken);

        await using var db = app.OpenDb();
        Assert.Single(db.StaffSessions);
    }
}
