using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Tests.Newsroom.Desk;

namespace NewsPortal.Web.Tests.Newsroom.Overview;

/// <summary>What the lists say of a live story whose text the newsroom works on.</summary>
public sealed partial class ChangedTextTests(StateApp app) : IClassFixture<StateApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_list_asks_for_a_text()
    {
        await using var db = app.OpenDb();

        Assert.DoesNotMatch(Content(), db.Articles.Select(StoryRow.From(db)).ToQueryString());
    }

    [Theory]
    [InlineData("live", false)]
    [InlineData("live, text written back", false)]
    [InlineData("change submitted", true)]
    [InlineData("draft", false)]
    public async Task A_row_has_changes_where_its_text_is_another_than_the_live_one(string state, bool changes)
    {
        var id = await app.InAsync(state);
        await using var db = app.OpenDb();

        Assert.Equal(changes, (await db.Articles.Where(a => a.Id == id).Select(StoryRow.From(db)).SingleAsync(Cancel)).HasChanges);
    }

    [Fact]
    public async Task Texts_that_were_written_back_push_nothing_off_the_desk_s_list()
    {
        var waiting = await app.InAsync("change submitted");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < WaitingWork.Length; i++) await app.InAsync("live, text written back");
        await using var db = app.OpenDb();
        var editor = Actor.Staff(app.EditorId, await db.StaffGrants.Where(g => g.StaffId == app.EditorId).ToListAsync(Cancel));

        var rows = await new WaitingWork(db, app.Clock).AtDeskAsync(editor, Cancel);

        Assert.Contains(waiting, rows.Select(r => r.Id));
        Assert.All(rows, row => Assert.True(row.HasChanges || row.Publication is Domain.Articles.Publication.Unpublished));
    }

    [GeneratedRegex(@"\bcontent\b")]
    private static partial Regex Content();
}
