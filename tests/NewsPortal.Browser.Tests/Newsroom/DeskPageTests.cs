using Deque.AxeCore.Playwright;
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
    public static TheoryData<string> Pages => ["meja", "pratinjau", "riwayat", "riwayat/banding", "tanda-terima"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_of_the_desk_has_an_accessibility_fault_or_is_wider_than_the_screen(string part)
    {
        var (staff, id, first, last) = await StoryAsync();
        var page = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}/{part}{(part.EndsWith("banding", StringComparison.Ordinal) ? $"?lama={first}&baru={last}" : "")}", 360);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            var faults = (await page.RunAxe(new() { RunOnly = null, Iframes = false })).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
            if (Environment.GetEnvironmentVariable("NEWSPORTAL_SHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{part.Replace('/', '-')}-{width}.png"), FullPage = true });
        }
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
