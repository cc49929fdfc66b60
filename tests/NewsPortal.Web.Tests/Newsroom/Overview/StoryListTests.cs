using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Overview;

public sealed class StoryListTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string List = "/redaksi/naskah";

    [Fact]
    public async Task A_reporter_reads_the_stories_of_their_edition_and_no_others()
    {
        await app.AddStoriesAsync(new ArchiveStory("Situ Rawa Besar dikeruk", null), new ArchiveStory("Losari bersih lagi", null, "makassar"));
        var browser = await app.SignInAsync(StaffRole.Reporter);

        var names = (await browser.OpenAsync(List)).TextsOf(".story-name");

        Assert.Contains("Situ Rawa Besar dikeruk", names);
        Assert.DoesNotContain("Losari bersih lagi", names);
    }

    [Fact]
    public async Task A_section_s_editor_reads_that_section_only()
    {
        await app.AddStoriesAsync(new ArchiveStory("Pasar Agung ramai", null), new ArchiveStory("Sidang umum dibuka", null, Section: "internasional"));
        var browser = await app.SignInAsync(StaffRole.Editor, section: "internasional");

        var names = (await browser.OpenAsync(List)).TextsOf(".story-name");

        Assert.Contains("Sidang umum dibuka", names);
        Assert.DoesNotContain("Pasar Agung ramai", names);
    }

    [Fact]
    public async Task A_stringer_reads_none_but_their_own()
    {
        await app.AddStoriesAsync(new ArchiveStory("Naskah orang lain", null));
        var browser = await app.SignInAsync(StaffRole.Stringer);

        Assert.Empty((await browser.OpenAsync(List)).QuerySelectorAll(".story-name"));
    }

    [Theory]
    [InlineData("?q=ujung+aspal", "Ujung Aspal dilebarkan")]
    [InlineData("?q=100%25", "Serapan 100% anggaran")]
    [InlineData("?status=terjadwal", "Besok pagi terbit")]
    [InlineData("?kanal=internasional&q=kapal", "Kapal riset tiba")]
    public async Task Filters_leave_what_they_name(string query, string expected)
    {
        await app.AddStoriesAsync(
            new ArchiveStory("Ujung Aspal dilebarkan", null), new ArchiveStory("Serapan 100% anggaran", null), new ArchiveStory("Kapal riset tiba", null, Section: "internasional"),
            new ArchiveStory("Besok pagi terbit", app.Clock.GetUtcNow().AddDays(1)));
        var browser = await app.SignInAsync(StaffRole.ManagingEditor);

        var names = (await browser.OpenAsync(List + query)).TextsOf(".story-name");

        Assert.Equal([expected], names.Distinct());
    }

    [Theory]
    [InlineData("?q=%00%27%3B--")]
    [InlineData("?sebelum=abc&sesudah=-")]
    [InlineData("?dari=99999-01-01&sampai=0001-01-01&staf=x&tag=%2F&status=??")]
    public async Task Nothing_in_the_address_breaks_the_list(string query)
    {
        var browser = await app.SignInAsync(StaffRole.ManagingEditor);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await browser.GetAsync(List + query, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Page_after_page_shows_every_story_once_and_the_way_back()
    {
        await app.AddStoriesAsync([.. Enumerable.Range(1, 95).Select(i => new ArchiveStory($"Berita makassar {i:00}", null, "makassar"))]);
        var browser = await app.SignInAsync(StaffRole.Editor, "makassar");
        var (seen, address) = (new List<string>(), List + "?q=berita+makassar");
        while (address is not null)
        {
            var page = await browser.OpenAsync(address);
            seen.AddRange(page.TextsOf(".story-name"));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(95, seen.Count);
        Assert.Equal(95, seen.Distinct().Count());
    }
}
