using System.Net;
using Microsoft.AspNetCore.Hosting;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Pages.Trust;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Trust;

public sealed class TrustPageTests(TrustPageTests.TrustApp app) : IClassFixture<TrustPageTests.TrustApp>
{
    [Theory]
    [InlineData("/ralat", new[] { 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 })]
    [InlineData("/depok/ralat", new[] { 11, 9, 7, 5, 3, 1 })]
    [InlineData("/makassar/ralat", new[] { 12, 10, 8, 6, 4, 2 })]
    public async Task Corrections_are_shown_newest_first_each_once(string path, int[] numbers)
    {
        var pages = await app.NewReader().WalkAsync(path, "next");

        Assert.Equal(numbers.Select(n => $"Sebelumnya: Tertulis {n}. Yang benar: Seharusnya {n + 1}."), pages.SelectMany(p => p.TextsOf(".notes li > p:last-child")));
        Assert.All(pages.SkipLast(1), p => Assert.Equal(5, p.QuerySelectorAll(".notes li").Length));
        Assert.All(pages.Skip(1), p => Assert.Equal(path, p.AttributeOf(".pager a:not([rel])", "href")));
        Assert.Equal(pages.Count, pages.Select(p => p.AttributeOf("link[rel=canonical]", "href")).Distinct().Count());
    }

    [Fact]
    public async Task A_correction_leads_to_its_story_and_tells_its_time()
    {
        var note = (await app.NewReader().OpenAsync("/depok/ralat")).QuerySelector(".notes li")!;

        Assert.Equal(await app.PathAsync(app.Corrected[10]), note.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("2026-03-01T12:11:00+07:00", note.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("/ralat")]
    [InlineData("/pencabutan")]
    public async Task Of_a_withdrawn_story_nothing_is_repeated(string path)
    {
        var pages = await app.NewReader().WalkAsync(path, "next");

        Assert.All(pages, p => Assert.DoesNotContain("Rahasia", p.Source.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, p => Assert.DoesNotContain("Tertulis nama", p.Source.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/pencabutan", new[] { 7, 6, 5, 4, 3, 2, 1 })]
    [InlineData("/depok/pencabutan", new[] { 7, 5, 3, 1 })]
    public async Task Withdrawals_are_shown_newest_first_each_once_with_their_reason(string path, int[] numbers)
    {
        var pages = await app.NewReader().WalkAsync(path, "next");

        Assert.Equal(numbers.Select(n => $"Alasan {n}."), pages.SelectMany(p => p.TextsOf(".notes li > p:last-child")));
    }

    [Theory]
    [InlineData("/ralat")]
    [InlineData("/pencabutan")]
    public async Task An_edition_without_any_says_so(string path) =>
        Assert.StartsWith("Belum ada", (await app.NewReader("jayapura.berita.test").OpenAsync(path)).TextOf(".empty"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/ralat")]
    [InlineData("/depok/pencabutan")]
    public async Task Beyond_the_end_it_is_not_said_that_there_are_none(string path)
    {
        var page = await app.NewReader().OpenAsync(path + "?sebelum=0-1");

        Assert.DoesNotContain("Belum ada", page.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal(path, page.AttributeOf(".empty a", "href"));
        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
    }

    [Fact]
    public async Task The_list_of_withdrawals_names_the_kind_of_reason_in_words()
    {
        var reasons = (await app.NewReader().OpenAsync("/pencabutan")).TextsOf(".notes .reason").ToList();

        Assert.Equal(Enumerable.Repeat("Alasan: melindungi anak dan privasinya.", 5), reasons);
    }

    [Fact]
    public void Every_reason_that_the_newsroom_chooses_from_has_its_words() =>
        Assert.All(Withdrawal.ReasonCodes, code => Assert.False(string.IsNullOrWhiteSpace(WithdrawalReasons.Of(code))));

    [Theory]
    [InlineData("/ralat?sebelum=kemarin")]
    [InlineData("/pencabutan?sebelum=%00")]
    public async Task What_is_no_place_in_a_list_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);

    /// <summary>A newsroom that has put much right and taken some down; five notes a page.</summary>
    public sealed class TrustApp : NewsPortalApp
    {
        /// <summary>The stories that were put right, in this order.</summary>
        internal IReadOnlyList<long> Corrected { get; private set; } = [];

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var old = Clock.GetUtcNow().AddDays(-1);
            Corrected = await this.AddStoriesAsync([.. Enumerable.Range(1, 12).Select(i => new ArchiveStory($"Kabar {i}", old, i % 2 == 0 ? "makassar" : "depok"))]);
            var gone = await this.AddStoriesAsync([.. Enumerable.Range(1, 7).Select(i => new ArchiveStory($"Rahasia {i}", old, i % 2 == 0 ? "makassar" : "depok"))]);
            foreach (var (id, i) in Corrected.Select((id, i) => (id, i + 1)))
            {
                // Two notes of one moment among them.
                if (i != 4) Clock.Advance(TimeSpan.FromMinutes(1));
                if (i == 5) Clock.Advance(TimeSpan.FromMinutes(1));
                await this.CorrectAsync(id, $"Tertulis {i}.", $"Seharusnya {i + 1}.");
            }

            foreach (var (id, i) in gone.Select((id, i) => (id, i + 1)))
            {
                await this.CorrectAsync(id, "Tertulis nama.", "Seharusnya lain.");
                await this.WithdrawAsync(id, $"Alasan {i}.");
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:PageLength", "5");
        }
    }
}
