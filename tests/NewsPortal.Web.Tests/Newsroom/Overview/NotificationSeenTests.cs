using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Overview;

public sealed class NotificationSeenTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_opens_a_notification_has_seen_it_and_nobody_opens_anothers()
    {
        var (ani, budi) = (await app.AddStaffAsync(StaffRole.Reporter), await app.AddStaffAsync(StaffRole.Reporter));
        var story = (await app.AddStoriesAsync(new ArchiveStory("Naskah", null)))[0];
        await using (var db = app.OpenDb())
        {
            db.Notifications.Add(new Notification { StaffId = ani, Kind = NotificationKind.Assigned, ArticleId = story, ById = budi, At = app.Clock.GetUtcNow() });
            await db.SaveChangesAsync(Cancel);
        }

        var id = await IdAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsync(budi)).GetAsync($"/redaksi/pemberitahuan/{id}", Cancel)).StatusCode);
        var answer = await (await app.SignedInAsync(ani)).GetAsync($"/redaksi/pemberitahuan/{id}", Cancel);

        Assert.Equal($"/redaksi/naskah/{story}", answer.Headers.Location?.ToString());
        await using var after = app.OpenDb();
        Assert.NotNull((await after.Notifications.SingleAsync(n => n.Id == id, Cancel)).SeenAt);

        async Task<long> IdAsync()
        {
            await using var db = app.OpenDb();
            return await db.Notifications.Select(n => n.Id).SingleAsync(Cancel);
        }
    }
}
