using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Who is told of which step, in one table.</summary>
public sealed class NoticeTests(StateApp app) : IClassFixture<StateApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A step, from which state, by whom; and whom it tells what: the author, the assignee, the section's editor, the managing editor, the ombudsman.</summary>
    private static readonly string[][] Table =
    [
        ["submit", "draft", "author", "-", "Submitted", "AtYourDesk", "AtYourDesk", "-"],
        ["submit", "change drafted", "author", "-", "Submitted", "AtYourDesk", "AtYourDesk", "-"],
        ["return", "submitted", "editor", "Returned", "Returned", "-", "-", "-"],
        ["approve", "submitted", "editor", "Approved", "Approved", "-", "-", "-"],
        ["publish", "submitted", "editor", "Published", "Published", "-", "-", "-"],
        ["publish", "change approved", "managing", "Published", "Published", "-", "-", "-"],
        ["schedule", "submitted", "editor", "Scheduled", "Scheduled", "-", "-", "-"],
        ["schedule", "change approved", "editor", "Scheduled", "Scheduled", "-", "-", "-"],
        ["unschedule", "scheduled", "editor", "Unscheduled", "Unscheduled", "-", "-", "-"],
        ["embargo", "draft", "editor", "Embargoed", "Embargoed", "-", "-", "-"],
        ["lift-embargo", "draft under embargo", "editor", "EmbargoLifted", "EmbargoLifted", "-", "-", "-"],
        ["express", "draft", "editor", "Published", "Published", "-", "ExpressRan", "-"],
        ["confirm-express", "express", "managing", "ExpressConfirmed", "ExpressConfirmed", "ExpressConfirmed", "-", "-"],
        ["correct", "live", "editor", "Corrected", "Corrected", "-", "-", "-"],
        ["withdraw", "live", "managing", "-", "-", "-", "-", "TakedownRequested"],
        ["restore", "withdrawn", "managing", "-", "-", "-", "-", "TakedownRequested"],
        ["confirm-takedown", "withdrawal asked", "ombudsman", "Withdrawn", "Withdrawn", "-", "Withdrawn", "-"],
        ["confirm-takedown", "restoration asked", "ombudsman", "Restored", "Restored", "-", "Restored", "-"],
        ["drop-takedown", "withdrawal asked", "ombudsman", "-", "-", "-", "TakedownDropped", "-"],
        ["spike", "draft", "editor", "Spiked", "Spiked", "-", "-", "-"],
        ["unspike", "spiked", "editor", "Unspiked", "Unspiked", "-", "-", "-"],
        ["discard", "change submitted", "editor", "Discarded", "Discarded", "-", "-", "-"],
        ["assign", "draft", "editor", "-", "Assigned", "-", "-", "-"],
        ["delete", "draft", "author", "-", "-", "-", "-", "-"],
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Table.Length)];

    [Fact]
    public void The_table_names_every_step() => Assert.Empty(DeskSteps.Names.Except(Table.Select(row => row[0])));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_step_tells_each_person_once_and_nobody_who_took_it_or_may_not_read_the_story(int row)
    {
        var (step, by, expected) = (Table[row][0], Table[row][2], Table[row][3..]);
        var id = await app.InAsync(Table[row][1]);
        var browser = by switch { "author" => app.WriterBrowser, "editor" => app.Editor, "managing" => app.Managing, _ => app.Ombudsman };
        long[] outsiders = [await app.AddStaffAsync(StaffRole.Editor, "makassar"), await app.AddStaffAsync(StaffRole.Editor, section: "internasional"), await app.AddStaffAsync(StaffRole.Admin, edition: null)];
        var disabled = await app.AddStaffAsync(StaffRole.ManagingEditor);
        await using (var db = app.OpenDb()) await db.Users.Where(u => u.Id == disabled).ExecuteUpdateAsync(u => u.SetProperty(x => x.Disabled, true), Cancel);

        await app.TakeAsync(browser, id, step, ("Comment", "Sumbernya siapa?"), ("When", DeskApp.Local(app.Clock.GetUtcNow().AddDays(2))), ("Change", "Update"), ("Wrong", "Seribu."), ("Right", "Seratus."),
            ("ReasonCode", "sara"), ("PublicText", "Memuat ujaran kebencian."), ("Assignee", app.Assignee.ToString(CultureInfo.InvariantCulture)));

        await using var after = app.OpenDb();
        var told = await after.Notifications.Where(n => n.ArticleId == id).Select(n => new { n.StaffId, n.Kind }).ToListAsync(Cancel);
        long[] people = [app.Writer, app.Assignee, app.EditorId, app.ManagingId, app.OmbudsmanId];
        Assert.Equal(expected, people.Select(p => string.Join(' ', told.Where(t => t.StaffId == p).Select(t => t.Kind.ToString())) is { Length: > 0 } kinds ? kinds : "-"));
        Assert.DoesNotContain(told, t => outsiders.Contains(t.StaffId) || t.StaffId == disabled);
    }

    [Fact]
    public void Every_kind_has_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<NotificationKind>().Select(kind => new NewsPortal.Web.Areas.Newsroom.Pages.Notifications.NotificationRow(1, kind, 1, "", null, default, false).Sentence).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }
}
