using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>The desk's pages on a phone and on a laptop, in the light and in the dark.</summary>
public sealed class DeskPageTests(Newsstand newsstand)
{
    public static TheoryData<string> Pages => ["meja", "pratinjau", "riwayat", "riwayat/banding", "tanda-terima", "pembaca"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_of_the_desk_has_an_accessibility_fault_or_is_wider_than_the_screen(string part)
    {
        var (staff, id, first, last) = await StoryAsync();
        var page = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}/{part}{(part.EndsWith("banding", StringComparison.Ordinal) ? $"?lama={first}&baru={last}" : "")}", 360);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.AssertFaultlessAsync(part);
    }

    [Fact]
    public async Task A_preview_s_frame_fits_a_phone_and_the_browser_has_nothing_to_complain_of()
    {
        var (staff, id, _, _) = await StoryAsync();
        var page = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}/meja", 360);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };

        await page.GotoAsync($"/redaksi/naskah/{id}/pratinjau", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(complaints);
        Assert.True(await page.EvaluateAsync<bool>("(() => { const well = document.querySelector('.frame-well'); return well.scrollWidth <= well.clientWidth && document.documentElement.scrollWidth <= 360; })()"));
        Assert.NotNull(await page.FrameLocator("iframe").Locator("article.story h1").TextContentAsync());
    }

    [Fact]
    public async Task Publishing_takes_two_keys_from_the_story_and_none_of_them_is_a_mouse()
    {
        var (_, id, _, _) = await StoryAsync();
        var other = await newsstand.App.AddStaffAsync(StaffRole.ManagingEditor, edition: null, name: "Cici Marlina"); // four eyes: not who wrote it
        var page = await newsstand.OpenAsStaffAsync(other, $"/redaksi/naskah/{id}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Periksa dan terbitkan…" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/meja");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Pembaruan" }).First.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terbitkan perubahan sekarang" }).PressAsync("Enter");

        await page.WaitForURLAsync("**/tanda-terima");
        await using var after = newsstand.App.OpenDb();
        Assert.EndsWith("Hari Ini", await after.Articles.Where(a => a.Id == id).Select(a => a.Headline).SingleAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_buttons_of_the_desk_are_made_for_thumbs()
    {
        var (staff, id, _, _) = await StoryAsync();
        var page = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}/meja", 360);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".desk button, .desk summary, .desk select, .desk .desk-choice, .desk-links a")]
              .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 44).map(part => part.outerHTML.slice(0, 120))
            """));
    }

    private async Task<(long Staff, long Id, long First, long Last)> StoryAsync()
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.ManagingEditor, edition: null, name: "Ben Saputra");
        await using var db = newsstand.App.OpenDb();
        var id = await db.Articles.Where(a => a.PictureId != null && a.Publication == Publication.Published).OrderByDescending(a => a.VisibleFrom).Select(a => a.Id).FirstAsync();
        var article = await db.FindAsync(id);
        var (live, now) = (await db.Revisions.SingleAsync(r => r.Id == article.LiveRevisionId), newsstand.App.Clock.GetUtcNow());
        var actor = Actor.Staff(staff, [new StaffGrant { StaffId = staff, Role = StaffRole.ManagingEditor }]);
        var last = await db.Revisions.Where(r => r.ArticleId == id).MaxAsync(r => r.Number);
        var revision = article.Save(actor, new RevisionDraft(live.Story with { Headline = live.Story.Headline + " Hari Ini", Body = live.Story.Body + "\n\nTambahan dari meja." }) { Note = "Menambah keterangan" }, live, last + 1, now).Revision!;
        db.Revisions.Add(revision);
        db.DeskNotes.Add(new DeskNote { ArticleId = id, StaffId = staff, At = now, Text = "@Ani tolong cek angkanya." });
        await db.SaveChangesAsync();
        article.WorkOn(revision);
        await db.SaveChangesAsync();
        return (staff, id, live.Id, revision.Id);
    }
}
