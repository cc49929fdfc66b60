using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

public sealed class ThinOutTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_autosaves_older_than_a_day_one_stays_for_every_ten_minutes_and_the_chain_holds()
    {
        var (ani, story, head) = await WriteAsync(30, TimeSpan.FromMinutes(1));
        app.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, await RunAsync());

        app.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(); // the program's own round may have been first

        var left = await app.SnapshotsAsync(story);
        Assert.InRange(left.Count, 4, 6); // the first, one of each ten minutes begun, the working copy
        Assert.Equal((head, ani), (left[0].Id, left[^1].Id));
        Assert.Equal(left.Select(r => (long?)r.Id).Prepend(null).SkipLast(1), left.Select(r => r.BaseId));
        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task What_was_saved_by_hand_set_aside_or_named_in_the_log_stays()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var (story, head) = await app.BeginAsync(staff);
        var (ani, sheet) = (await Writer.OpenAsync(app, staff, story), await app.SheetAsync(story));
        var byHand = (await ani.SavedAsync(story, head, sheet.With(("body", "Dengan tangan.")), auto: false)).GetProperty("revision").GetInt64();
        var auto = (await ani.SavedAsync(story, byHand, sheet.With(("body", "Otomatis.")))).GetProperty("revision").GetInt64();
        await using (var db = app.OpenDb())
        {
            var article = await db.FindAsync(story);
            db.AuditEntries.Add(article.Submit(Domain.Desk.Actor.Program("test"), await db.Revisions.SingleAsync(r => r.Id == auto, Cancel), app.Clock.GetUtcNow()).OrThrow());
            await db.SaveChangesAsync(Cancel);
        }

        var after = (await ani.SavedAsync(story, auto, sheet.With(("body", "Sesudahnya.")))).GetProperty("revision").GetInt64();
        var gone = (await ani.SavedAsync(story, after, sheet.With(("body", "Lagi.")))).GetProperty("revision").GetInt64();
        await ani.SavedAsync(story, gone, sheet.With(("body", "Terakhir.")));
        await ani.SaveAsync(story, null, sheet.With(("body", "Tersisih.")));
        app.Clock.Advance(TimeSpan.FromHours(25));
        await RunAsync();

        Assert.Equal(["Dengan tangan.", "Otomatis.", "Terakhir.", "Tersisih."], (await app.SnapshotsAsync(story)).Skip(1).Select(r => r.Story.Body));
    }

    private async Task<(long Head, long Story, long First)> WriteAsync(int saves, TimeSpan apart)
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var (story, first) = await app.BeginAsync(staff);
        var (ani, sheet, head) = (await Writer.OpenAsync(app, staff, story), await app.SheetAsync(story), first);
        for (var i = 0; i < saves; i++)
        {
            app.Clock.Advance(apart);
            head = (await ani.SavedAsync(story, head, sheet.With(("body", $"Ketikan {i}.")))).GetProperty("revision").GetInt64();
        }

        return (head, story, first);
    }

    private Task<int> RunAsync() => app.Services.GetServices<IHostedService>().OfType<ThinOut>().Single().RunAsync(Cancel);
}
