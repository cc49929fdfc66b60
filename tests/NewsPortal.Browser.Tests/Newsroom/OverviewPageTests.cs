using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>The overview's pages, and what readers meet where a link or a story has ended.</summary>
public sealed class OverviewPageTests(Newsstand newsstand)
{
    [Theory]
    [InlineData("/redaksi")]
    [InlineData("/redaksi/naskah")]
    [InlineData("/redaksi/meja")]
    [InlineData("/redaksi/jadwal")]
    [InlineData("/redaksi/pemberitahuan")]
    [InlineData("/redaksi/audit")]
    public async Task No_page_of_the_overview_has_an_accessibility_fault_or_is_wider_than_the_screen(string path)
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.ManagingEditor, edition: null, name: "Ben Saputra");
        await using (var db = newsstand.App.OpenDb())
        {
            var story = await db.Articles.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync(TestContext.Current.CancellationToken);
            db.Notifications.AddRange(Enum.GetValues<NotificationKind>().Select(kind => new Notification { StaffId = staff, Kind = kind, ArticleId = story, At = newsstand.App.Clock.GetUtcNow() }));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await newsstand.OpenAsStaffAsync(staff, path, 360);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");

        await page.AssertFaultlessAsync("overview" + path);
    }

    [Theory]
    [InlineData("/pratinjau/cccccccccccccccccccccccccccccccc")]
    [InlineData("/pencabutan")]
    [InlineData("gone")]
    public async Task What_has_ended_says_so_without_a_fault(string page) => await (await newsstand.OpenAsync(newsstand.PathOf(page), 360)).AssertFaultlessAsync("ended-" + page.Trim('/'));
}
