using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>What becomes of a save that a script sends.</summary>
public sealed class SaveTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_save_is_the_new_working_copy_and_says_so()
    {
        var (ani, story, head) = await OpenAsync();

        var answer = await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("headline", "Judul baru"), ("slug", "")));

        var saved = await app.HeadAsync(story);
        Assert.Equal((saved.Id, 2, "Draft", "judul-baru"), (answer.GetProperty("revision").GetInt64(), answer.GetProperty("number").GetInt32(), answer.GetProperty("workflow").GetString(), answer.GetProperty("slug").GetString()));
        Assert.Equal(("Judul baru", true, ani.Tab), (saved.Story.Headline, saved.Autosaved, saved.Tab));
    }

    [Fact]
    public async Task The_same_text_twice_is_one_snapshot()
    {
        var (ani, story, head) = await OpenAsync();
        var sheet = (await app.SheetAsync(story)).With(("body", "Baru."));
        var first = await ani.SavedAsync(story, head, sheet);
        var second = await ani.SavedAsync(story, head, sheet);

        Assert.Equal(first.GetProperty("revision").GetInt64(), second.GetProperty("revision").GetInt64());
        Assert.Equal(2, (await app.SnapshotsAsync(story)).Count);
    }

    [Fact]
    public async Task A_save_by_hand_of_what_was_saved_already_keeps_that_for_good()
    {
        var (ani, story, head) = await OpenAsync();
        var sheet = (await app.SheetAsync(story)).With(("body", "Baru."));
        await ani.SavedAsync(story, head, sheet);
        await ani.SavedAsync(story, head, sheet, auto: false);

        Assert.False((await app.HeadAsync(story)).Autosaved);
    }

    [Fact]
    public async Task A_window_whose_answer_was_lost_goes_on_without_a_conflict()
    {
        var (ani, story, head) = await OpenAsync();
        var sheet = await app.SheetAsync(story);
        await ani.SavedAsync(story, head, sheet.With(("body", "Satu, du")));
        await ani.SavedAsync(story, head, sheet.With(("body", "Satu, dua, tiga.")));

        Assert.Equal("Satu, dua, tiga.", (await app.HeadAsync(story)).Story.Body);
    }

    [Fact]
    public async Task Changes_of_different_places_are_joined_and_the_later_writer_gets_them()
    {
        var (ani, story, head) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var sheet = await app.SheetAsync(story);
        await ben.SavedAsync(story, head, sheet.With(("body", "Satu.\n\nDua oleh Ben.\n\nTiga."), ("kicker", "Banjir")));

        var merged = (await ani.SavedAsync(story, head, sheet.With(("body", "Satu.\n\nDua.\n\nTiga oleh Ani."), ("standfirst", "Teras Ani.")))).GetProperty("merged");

        var saved = (await app.HeadAsync(story)).Story;
        Assert.Equal(("Satu.\n\nDua oleh Ben.\n\nTiga oleh Ani.", "Banjir", "Teras Ani."), (saved.Body, saved.Kicker, saved.Standfirst));
        Assert.Equal(("Ben", saved.Body), (merged.GetProperty("by").GetString(), merged.GetProperty("story").GetProperty("body").GetString()));
        Assert.Equal(["kicker", "body"], merged.GetProperty("fields").EnumerateArray().Select(f => f.GetString()));
    }

    [Theory]
    [InlineData("headline", "Judul Ben", "Judul Ani")]
    [InlineData("kicker", "Ben", "Ani")]
    [InlineData("description", "Ben", "Ani")]
    [InlineData("body", "Ben.", "Ani.")]
    public async Task Changes_of_one_place_keep_both_texts_and_name_the_other(string field, string byBen, string byAni)
    {
        var (ani, story, head) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var sheet = await app.SheetAsync(story);
        var his = await ben.SavedAsync(story, head, sheet.With((field, byBen)));

        var answer = await ani.SaveAsync(story, head, sheet.With((field, byAni)));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var conflict = await answer.JsonAsync();
        Assert.Equal(("Ben", his.GetProperty("revision").GetInt64()), (conflict.GetProperty("by").GetString(), conflict.GetProperty("revision").GetInt64()));
        var place = field == "body" ? conflict.GetProperty("body").EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "conflict") : conflict.GetProperty("fields").EnumerateArray().Single();
        Assert.Equal((byBen, byAni), (place.GetProperty("theirs").GetString(), place.GetProperty("mine").GetString()));
        Assert.Contains(byAni, Everything((await app.SnapshotsAsync(story)).Single(r => r.Id == conflict.GetProperty("mine").GetInt64() && r.Aside)), StringComparison.Ordinal);
        Assert.Contains(byBen, Everything(await app.HeadAsync(story)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caption_is_no_less_safe_than_the_text()
    {
        var (ani, story, head) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var sheet = await app.SheetAsync(story);
        await ben.SavedAsync(story, head, sheet.With(("picture", new JsonObject { ["caption"] = "Kata Ben" })));

        var answer = await ani.SaveAsync(story, head, sheet.With(("picture", new JsonObject { ["caption"] = "Kata Ani" })));

        var field = (await answer.JsonAsync()).GetProperty("fields").EnumerateArray().Single();
        Assert.Equal(("caption", "Keterangan foto", "Kata Ben", "Kata Ani"), (field.GetProperty("field").GetString(), field.GetProperty("label").GetString(), field.GetProperty("theirs").GetString(), field.GetProperty("mine").GetString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(999_999L)]
    public async Task A_save_of_which_nobody_knows_what_it_was_written_from_keeps_both_texts(long? from)
    {
        var (ani, story, _) = await OpenAsync();

        var answer = await ani.SaveAsync(story, from, (await app.SheetAsync(story)).With(("body", "Satu.\n\nLain sama sekali.")));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(["Satu.\n\nDua.\n\nTiga.", "Satu.\n\nLain sama sekali."], (await app.SnapshotsAsync(story)).Select(r => r.Story.Body));
    }

    [Fact]
    public async Task A_snapshot_of_another_story_is_no_base()
    {
        var (ani, story, _) = await OpenAsync();
        var (_, other) = await app.BeginAsync(ani.StaffId);

        Assert.Equal(HttpStatusCode.Conflict, (await ani.SaveAsync(story, other, (await app.SheetAsync(story)).With(("body", "Lain.")))).StatusCode);
    }

    [Fact]
    public async Task The_same_refused_text_sent_again_is_kept_once()
    {
        var (ani, story, head) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story);
        var sheet = await app.SheetAsync(story);
        await ben.SavedAsync(story, head, sheet.With(("body", "Ben.")));
        for (var i = 0; i < 3; i++) await ani.SaveAsync(story, head, sheet.With(("body", "Ani.")));

        Assert.Single((await app.SnapshotsAsync(story)), r => r.Aside);
    }

    [Fact]
    public async Task The_log_tells_of_saves_by_hand_and_of_texts_set_aside_not_of_each_autosave()
    {
        var (ani, story, head) = await OpenAsync();
        var sheet = await app.SheetAsync(story);
        var one = await ani.SavedAsync(story, head, sheet.With(("body", "Satu saja.")));
        await ani.SavedAsync(story, one.GetProperty("revision").GetInt64(), sheet.With(("body", "Dua saja.")), auto: false);
        await ani.SaveAsync(story, null, sheet.With(("body", "Tiga saja.")));

        await using var db = app.OpenDb();
        Assert.Equal(["article.save", "article.keep-aside"], await db.AuditEntries.Where(e => e.EntityId == story && e.Entity == "article").OrderBy(e => e.Seq).Select(e => e.Action).ToListAsync(Cancel));
    }

    [Fact]
    public async Task An_edit_of_an_approved_text_goes_back_to_the_desk()
    {
        var (ani, story, head) = await OpenAsync();
        await using (var db = app.OpenDb())
        {
            var (article, revision) = (await db.FindAsync(story), await db.Revisions.SingleAsync(r => r.Id == head, Cancel));
            article.ApproveCopy(Domain.Desk.Actor.Program("test"), revision);
            await db.SaveChangesAsync(Cancel);
        }

        var answer = await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("body", "Diubah.")));

        Assert.Equal("Submitted", answer.GetProperty("workflow").GetString());
    }

    [Fact]
    public async Task References_of_the_working_copy_to_what_is_gone_keep_no_text_from_being_saved()
    {
        var (ani, story, head) = await OpenAsync();
        await using (var db = app.OpenDb())
        {
            var gone = (await db.Revisions.FindAsync([head], TestContext.Current.CancellationToken))!;
            db.Entry(gone).Property(r => r.Story).CurrentValue = gone.Story with { TagIds = [999_999], Bylines = [new(999_999, BylineRole.Writer)], Picture = new(999_999, "Ada", null, null) };
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("body", "Baru. ![x](media:999999)")));

        var saved = (await app.HeadAsync(story)).Story;
        Assert.Equal(("Baru. ![x](media:999999)", 0, 0, "Ada"), (saved.Body, saved.TagIds.Count, saved.Bylines.Count, saved.Picture!.Caption));
    }

    [Fact]
    public async Task House_style_hints_come_with_the_answer()
    {
        var (ani, story, head) = await OpenAsync();

        var hint = (await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("body", "Jalan ditutup di karena banjir.")))).GetProperty("hints").EnumerateArray().Single();

        Assert.Equal(("body", "di karena", "Lebih tepat “karena”."), (hint.GetProperty("field").GetString(), hint.GetProperty("text").GetString(), hint.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Whose_roles_do_not_reach_the_story_saves_nothing_and_is_told_why()
    {
        var (_, story, head) = await OpenAsync();
        var stranger = await app.SignedInAsync(await app.AddStaffAsync(StaffRole.Editor, "makassar"));
        var ben = new Writer(stranger, await stranger.FormTokenAsync("/redaksi"), 0);

        var answer = await ben.SaveAsync(story, head, (await app.SheetAsync(story)).With(("body", "Baru.")));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith("Peran Anda", (await answer.JsonAsync()).GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Single(await app.SnapshotsAsync(story));
    }

    [Fact]
    public async Task Who_is_not_signed_in_any_more_is_asked_to_sign_in()
    {
        var (ani, story, head) = await OpenAsync();
        await using (var db = app.OpenDb()) await db.StaffSessions.Where(s => s.StaffId == ani.StaffId).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, app.Clock.GetUtcNow()), Cancel);

        var answer = await ani.SaveAsync(story, head, await app.SheetAsync(story));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("signIn").GetBoolean());
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_saved()
    {
        var (ani, story, head) = await OpenAsync();

        var answer = await ani.SendAsync($"/redaksi/naskah/{story}/simpan", JsonContent.Create(new { @base = head, tab = ani.Tab, auto = true, story = await app.SheetAsync(story) }), withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Everything(Revision revision) => string.Join('|', Domain.Merging.StoryField.All.Append(Domain.Merging.StoryField.Body).Select(f => f.Read(revision.Story)));

    private async Task<(Writer Ani, long Story, long Head)> OpenAsync()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor, name: "Ani");
        var (story, head) = await app.BeginAsync(staff);
        return (await Writer.OpenAsync(app, staff, story), story, head);
    }
}
