using System.Text.Json;
using System.Text.Json.Serialization;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Every step × every role × every state, against the tables of <c>matrix.md</c>.</summary>
public sealed class DeskMatrixTests
{
    private static readonly JsonSerializerOptions Whole = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };

    public static TheoryData<string> Steps => [.. DeskMatrix.Steps];

    [Fact]
    public void The_tables_name_the_same_steps()
    {
        Assert.All(DeskMatrix.Steps, step => Assert.All(DeskMatrix.States, state => Assert.NotEmpty(DeskMatrix.State(step, state))));
        Assert.True(DeskMatrix.Steps.Count > 20 && DeskMatrix.Roles.Count > 15 && DeskMatrix.States.Count > 15);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_is_taken_by_whom_and_where_the_tables_say_and_refused_it_changes_nothing(string step)
    {
        var faults = new List<string>();
        foreach (var state in DeskMatrix.States)
            foreach (var role in DeskMatrix.Roles)
            {
                var (desk, actor) = (DeskStates.In(state), ActorOf(role));
                if (role.Contains("own", StringComparison.Ordinal) is false && role != "reporter assigned") Assert.False(actor.Owns(desk.Article));
                var before = Told(desk);
                var answer = Take(step, desk, actor);
                var expected = Expected(step, role, state);
                if (string.Join(',', answer.Refusals) is var rules && (rules.Length == 0 ? "ok" : rules) != expected) faults.Add($"{step} by {role} in {state}: {(rules.Length == 0 ? "ok" : rules)}, not {expected}");
                if (!answer.IsDone && Told(desk) != before) faults.Add($"{step} by {role} in {state} was refused and changed something");
                if (answer.IsDone != (answer.Audit is not null)) faults.Add($"{step} by {role} in {state}: no line for the log");
            }

        Assert.Empty(faults);
    }

    [Fact]
    public void One_story_in_memory_is_live_where_the_readers_query_says_so() => Assert.All(DeskMatrix.States, state =>
    {
        var article = DeskStates.In(state).Article;
        Assert.All([Newsdesk.Start.AddDays(-1), Newsdesk.Start, Newsdesk.Start.AddDays(1), Newsdesk.Start.AddDays(9)],
            now => Assert.Equal(new[] { article }.AsQueryable().LiveAt(now).Any(), article.IsLive(now)));
    });

    private static string Expected(string step, string role, string state) => (DeskMatrix.Role(step, role), DeskMatrix.State(step, state)) switch
    {
        ("-", _) => nameof(DeskRule.NotYourRole),
        (_, not "ok" and var rule) => rule,
        ("own", _) => nameof(DeskRule.OwnText),
        ("2nd", _) => nameof(DeskRule.SecondPerson),
        _ => "ok",
    };

    private static string Told(Newsdesk desk) => JsonSerializer.Serialize(new { desk.Article, desk.Working }, Whole);

    private static Actor ActorOf(string role) => role switch
    {
        "contributor own" => Newsdesk.Person(Newsdesk.Author, StaffRole.Stringer),
        "contributor other's" => Newsdesk.Person(20, StaffRole.Stringer),
        "reporter own" => Newsdesk.Person(Newsdesk.Author, StaffRole.Reporter),
        "reporter other's" => Newsdesk.Person(20, StaffRole.Reporter),
        "reporter own, other section" => Newsdesk.Person(Newsdesk.Author, StaffRole.Reporter, section: Newsdesk.OtherSection),
        "reporter assigned" => Newsdesk.Person(Newsdesk.Assignee, StaffRole.Reporter),
        "editor" => Newsdesk.Person(20, StaffRole.Editor, section: Newsdesk.Section),
        "editor own" => Newsdesk.Person(Newsdesk.Author, StaffRole.Editor),
        "editor other section" => Newsdesk.Person(20, StaffRole.Editor, section: Newsdesk.OtherSection),
        "editor other edition" => Newsdesk.Person(20, StaffRole.Editor, Newsdesk.OtherEdition),
        "managing" => Newsdesk.Person(20, StaffRole.ManagingEditor),
        "managing own" => Newsdesk.Person(Newsdesk.Author, StaffRole.ManagingEditor),
        "managing first" => Newsdesk.FirstOfTwo,
        "managing other edition" => Newsdesk.Person(20, StaffRole.ManagingEditor, Newsdesk.OtherEdition),
        "ombudsman" => Newsdesk.Person(20, StaffRole.Ombudsman),
        "ombudsman other edition" => Newsdesk.Person(20, StaffRole.Ombudsman, Newsdesk.OtherEdition),
        "admin" => Newsdesk.Person(20, StaffRole.Admin),
        "nobody" => Actor.Staff(20, []),
        _ => throw new ArgumentException(role),
    };

    private static DeskAnswer Take(string step, Newsdesk desk, Actor actor)
    {
        var (article, revision, now) = (desk.Article, desk.Working, desk.Now);
        ChangeClass? change = article.FirstPublishedAt is null ? null : ChangeClass.Update;
        return step switch
        {
            "save" => article.Save(actor, new RevisionDraft(Newsdesk.Story("Warga Menanam Lagi")), revision, 9, now).Answer,
            "discard" => article.Discard(actor, revision, desk.LiveText, 9, now).Answer,
            "submit" => article.Submit(actor, revision, now),
            "return" => article.Return(actor, revision, "Sumbernya?", now),
            "approve" => article.Approve(actor, revision, fourEyes: true, desk.Writers, now),
            "approve, two eyes" => article.Approve(actor, revision, fourEyes: false, [], now),
            "publish" => article.Publish(actor, revision, null, change, now),
            "schedule" => article.Publish(actor, revision, now.AddHours(2), change, now),
            "unschedule" => article.Unschedule(actor, now),
            "embargo" => article.SetEmbargo(actor, now.AddHours(4), now),
            "lift embargo" => article.SetEmbargo(actor, null, now),
            "express" => article.RunExpress(actor, revision, "Gempa", now),
            "confirm express" => article.ConfirmExpress(actor, now),
            "correct" => article.Correct(actor, CorrectionKind.Ralat, "Seribu.", "Sepuluh ribu.", null, now),
            "prepare reply" => RightOfReply.Prepare(actor, article, new Newsdesk().Article, now) is var (refusal, _) && refusal is { } rule ? rule : DeskAnswer.Done(new() { At = now, Actor = actor.Name, Action = "", Entity = "", EntityId = 0 }),
            "reply" => Reply(article, actor, now),
            "withdraw" => article.RequestTakedown(actor, TakedownKind.Withdraw, "sara", "Memuat ujaran kebencian.", now),
            "restore" => article.RequestTakedown(actor, TakedownKind.Restore, "keliru", "Pencabutan keliru.", now),
            "confirm takedown" => article.ConfirmTakedown(actor, now),
            "drop takedown" => article.DropTakedown(actor, now),
            "spike" => article.Spike(actor, now),
            "unspike" => article.Unspike(actor, now),
            "assign" => article.AssignTo(actor, 5, now),
            "delete" => article.Delete(actor, now),
            _ => throw new ArgumentException(step),
        };
    }

    private static DeskAnswer Reply(Article article, Actor actor, DateTimeOffset now)
    {
        var replyStory = new Newsdesk().Live().Article;
        return article.Reply(actor, RightOfReply.Prepare(Newsdesk.Ombudsman, article, replyStory, now).Reply!, replyStory, now.AddMinutes(1));
    }
}
