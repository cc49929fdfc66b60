using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Tests.Newsroom.Desk;

namespace NewsPortal.Web.Tests.Newsroom.Overview;

public sealed class SecondReadingTests(StateApp app) : IClassFixture<StateApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_withdrawn_after_the_express_lane_waits_in_nobody_s_list()
    {
        var (stands, goes) = (await app.InAsync("express"), await app.InAsync("express"));
        await using var db = app.OpenDb();
        var editor = Actor.Staff(app.EditorId, await db.StaffGrants.Where(g => g.StaffId == app.EditorId).ToListAsync(Cancel));
        Assert.Equal([stands, goes], (await new WaitingWork(db, app.Clock).UnreadExpressAsync(editor, Cancel)).Select(row => row.Id).Order());

        await db.Articles.Where(a => a.Id == goes).ExecuteUpdateAsync(set => set.SetProperty(a => a.Publication, Publication.Withdrawn), Cancel);

        Assert.Equal([stands], (await new WaitingWork(db, app.Clock).UnreadExpressAsync(editor, Cancel)).Select(row => row.Id));
    }
}
