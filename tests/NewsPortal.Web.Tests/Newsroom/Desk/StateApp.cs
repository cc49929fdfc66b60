using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A newsroom that has stories in any state, brought there by the methods of their entity.</summary>
public sealed class StateApp : DeskApp
{
    /// <summary>Every state that the desk's page tells apart.</summary>
    public static IReadOnlyList<string> States { get; } =
    [
        "draft", "draft without headline", "returned", "submitted", "submitted, picture without credit", "approved", "draft under embargo", "approved under embargo", "scheduled", "scheduled, newer text",
        "live", "live, text written back", "change drafted", "change submitted", "change approved", "change approved by a save since", "change scheduled", "change scheduled, newer text",
        "express", "withdrawal asked", "withdrawn", "restoration asked", "spiked",
    ];

    /// <summary>A reporter whom every story is given to.</summary>
    public long Assignee { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Assignee = await this.AddStaffAsync(StaffRole.Reporter, name: "Cici Marlina");
    }

    /// <summary>A story of the author's in the state.</summary>
    internal async Task<long> InAsync(string state, long? author = null)
    {
        var id = await DraftAsync("Warga Menanam Pohon", s => state switch
        {
            "draft without headline" => s with { Headline = "" },
            "submitted, picture without credit" => s with { Picture = new(null, "Warga.", null, null) },
            _ => s,
        }, author: author);
        var picture = state.Contains("credit", StringComparison.Ordinal) ? (await Media.TestPictures.TakeAsync(this, Media.TestPictures.Jpeg(300, 200))).Id : (long?)null;
        if (picture is not null) await SaveAsync(id, s => s with { Picture = new(picture, "Warga.", null, null) }, by: author);
        await DoAsync(id, (a, r, now) => a.AssignTo(Desk(EditorId), Assignee, now));
        foreach (var step in Way(state)) await StepAsync(id, step);
        return id;
    }

    private static string[] Way(string state) => state switch
    {
        "draft" or "draft without headline" => [],
        "returned" => ["submit", "return"],
        "submitted" or "submitted, picture without credit" => ["submit"],
        "approved" => ["submit", "approve"],
        "draft under embargo" => ["embargo"],
        "approved under embargo" => ["submit", "approve", "embargo"],
        "scheduled" => ["submit", "approve", "schedule"],
        "scheduled, newer text" => ["submit", "approve", "schedule", "change"],
        "live" => ["submit", "approve", "publish"],
        "live, text written back" => ["submit", "approve", "publish", "change", "submit", "back"],
        "change drafted" => ["submit", "approve", "publish", "change"],
        "change submitted" => ["submit", "approve", "publish", "change", "submit"],
        "change approved" => ["submit", "approve", "publish", "change", "submit", "approve"],
        "change approved by a save since" => ["submit", "approve", "publish", "change", "submit", "approve", "change again"],
        "change scheduled" => ["submit", "approve", "publish", "change", "submit", "approve", "schedule"],
        "change scheduled, newer text" => ["submit", "approve", "publish", "change", "submit", "approve", "schedule", "change again"],
        "express" => ["express"],
        "withdrawal asked" => ["submit", "approve", "publish", "ask"],
        "withdrawn" => ["submit", "approve", "publish", "ask", "confirm"],
        "restoration asked" => ["submit", "approve", "publish", "ask", "confirm", "ask back"],
        "spiked" => ["spike"],
        _ => throw new ArgumentException(state),
    };

    private async Task StepAsync(long id, string step)
    {
        if (step is "change") await SaveAsync(id, s => s with { Headline = "Warga Menanam Seribu Pohon" });
        else if (step is "change again") await SaveAsync(id, s => s with { Headline = "Warga Menanam Sejuta Pohon" });
        else if (step is "back") await SaveAsync(id, s => s with { Headline = "Warga Menanam Pohon" });
        else await DoAsync(id, (a, r, now) => Take(step, a, r, now));
    }

    private DeskAnswer Take(string step, Article article, Revision revision, DateTimeOffset now) => step switch
    {
        "submit" => article.Submit(Desk(EditorId), revision, now),
        "return" => article.Return(Desk(EditorId), revision, "Sumbernya?", now),
        "approve" => article.Approve(Desk(OmbudsmanId), revision, fourEyes: false, [], now),
        "publish" => article.Publish(Desk(EditorId), revision, null, ChangeClass.Update, now),
        "schedule" => article.Publish(Desk(EditorId), revision, now.AddDays(1), ChangeClass.Update, now),
        "embargo" => article.SetEmbargo(Desk(EditorId), now.AddDays(1), now),
        "express" => article.RunExpress(Desk(EditorId), revision, "Gempa.", now),
        "ask" => article.RequestTakedown(Desk(ManagingId), TakedownKind.Withdraw, "sara", "Memuat ujaran kebencian.", now),
        "ask back" => article.RequestTakedown(Desk(ManagingId), TakedownKind.Restore, "pemulihan", "Pencabutan keliru.", now),
        "confirm" => article.ConfirmTakedown(Desk(OmbudsmanId), now),
        "spike" => article.Spike(Desk(EditorId), now),
        _ => throw new ArgumentException(step),
    };

    private async Task DoAsync(long id, Func<Article, Revision, DateTimeOffset, DeskAnswer> step)
    {
        await using var db = OpenDb();
        var article = await db.FindAsync(id);
        db.AuditEntries.Add(step(article, await db.Revisions.SingleAsync(r => r.Id == article.WorkingRevisionId), Clock.GetUtcNow()).OrThrow());
        await db.SaveChangesAsync();
    }

    /// <summary>The person with all rights: what these steps need is not what the test asks.</summary>
    private static Actor Desk(long id) => Actor.Staff(id, [new StaffGrant { StaffId = id, Role = StaffRole.ManagingEditor }]);
}
