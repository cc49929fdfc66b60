using NewsPortal.Domain.Audit;
using NewsPortal.Web.Newsroom.History;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>What the history says each revision is to readers.</summary>
public sealed class HistoryWordsTests(StateApp app) : IClassFixture<StateApp>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("live", "Terbit")]
    [InlineData("scheduled", "Terjadwal")]
    [InlineData("withdrawn", "Dicabut")]
    [InlineData("restoration asked", "Dicabut")]
    [InlineData("change scheduled", "Terjadwal", "Terbit")]
    [InlineData("scheduled, newer text", "", "Terjadwal")]
    [InlineData("draft", "")]
    public async Task A_revision_says_what_readers_have_of_it(string state, params string[] words) => Assert.Equal(words, await WordsAsync(await app.InAsync(state)));

    [Fact]
    public async Task What_readers_had_before_was_live_once()
    {
        var id = await app.InAsync("change approved");
        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Update"));

        Assert.Equal(["Terbit", "Pernah terbit"], await WordsAsync(id));
    }

    [Fact]
    public void What_was_unscheduled_in_time_never_ran() =>
        Assert.Empty(LiveSpans.Of([Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("unschedule", 30, "{}")], Noon.AddDays(1)));

    [Fact]
    public void What_ran_by_the_clock_ran() =>
        Assert.Equal([1, 2], LiveSpans.Of([Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("revise", 300, """{"revision":2}""")], Noon.AddDays(1)).Order());

    [Fact]
    public void A_schedule_that_was_replaced_before_its_moment_counts_once() =>
        Assert.Equal([2], LiveSpans.Of([Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("publish", 30, """{"revision":2,"at":"2026-03-01T08:00:00Z"}""")], Noon.AddDays(1)));

    [Fact]
    public void An_embargo_holds_what_was_scheduled() =>
        Assert.Empty(LiveSpans.Of([Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("embargo", 30, """{"until":"2026-03-02T07:00:00Z"}""")], Noon.AddHours(9)));

    [Theory]
    [InlineData("{}", 421)] // lifted after the moment of the schedule: it runs at once
    [InlineData("""{"until":null}""", 421)]
    [InlineData("""{"until":"2026-03-01T13:00:00Z"}""", 480)] // it ends earlier now
    public void An_embargo_that_ends_earlier_lets_run_what_it_held(string embargo, int revised) =>
        Assert.Equal([1, 2], LiveSpans.Of(
            [
                Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("embargo", 30, """{"until":"2026-03-01T18:00:00Z"}"""),
                Line("embargo", 420, embargo), Line("revise", revised, """{"revision":2}"""),
            ], Noon.AddDays(1)).Order());

    [Fact]
    public void An_embargo_that_is_lifted_early_leaves_the_schedule() =>
        Assert.Empty(LiveSpans.Of(
            [
                Line("publish", 0, """{"revision":1,"at":"2026-03-01T07:00:00Z"}"""), Line("embargo", 30, """{"until":"2026-03-01T18:00:00Z"}"""),
                Line("embargo", 60, "{}"), Line("unschedule", 90, "{}"),
            ], Noon.AddDays(1)));

    [Fact]
    public async Task What_ran_once_its_embargo_was_lifted_was_live_once()
    {
        var id = await app.InAsync("scheduled");
        await app.TakeAsync(app.Editor, id, "embargo", ("When", DeskApp.Local(app.Clock.GetUtcNow().AddDays(3))));
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.TakeAsync(app.Editor, id, "lift-embargo");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.SaveAsync(id, s => s with { Headline = "Warga Menanam Seribu Pohon" });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Update"));

        Assert.Equal(["Terbit", "Pernah terbit"], await WordsAsync(id));
    }

    private static AuditEntry Line(string action, int minutes, string payload) =>
        new() { At = Noon.AddMinutes(minutes), Actor = "staff:1", Action = "article." + action, Entity = "article", EntityId = 1, Payload = payload };

    private async Task<string[]> WordsAsync(long id)
    {
        var page = await app.Editor.OpenAsync($"/redaksi/naskah/{id}/riwayat");
        string[] known = ["Terbit", "Terjadwal", "Dicabut", "Pernah terbit"];
        return [.. page.QuerySelectorAll(".history > li").Select(li => li.QuerySelectorAll(".state").Select(s => s.TextContent).FirstOrDefault(known.Contains, ""))];
    }
}
