using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>Marks of what was taken down, in the store that all nodes share.</summary>
public sealed class WithdrawalMarkTests(WithdrawalMarkTests.MarkedApp app) : IClassFixture<WithdrawalMarkTests.MarkedApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawal_leaves_its_mark_before_it_is_committed()
    {
        var story = (await app.ImportAsync(TypedCopy.Of("Dicabut Sebelum Sah"))).ArticleId;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await db.InOneUnitAsync(async cancel =>
        {
            (await db.FindAsync(story)).TakeDown("Dicabut.", app.Clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            Assert.True(IsMarked(story)); // nothing is committed yet
            return true;
        }, Cancel);
    }

    [Fact]
    public async Task A_live_story_that_an_embargo_hides_leaves_one_too_and_a_change_of_its_text_does_not()
    {
        var (hidden, edited) = ((await app.ImportAsync(TypedCopy.Of("Disembunyikan Lagi"))).ArticleId, (await app.ImportAsync(TypedCopy.Of("Hanya Disunting"))).ArticleId);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var article = await db.FindAsync(hidden);
        db.Entry(article).Property(a => a.VisibleFrom).CurrentValue = app.Clock.GetUtcNow().AddHours(1);
        db.Entry(await db.FindAsync(edited)).Property(a => a.Headline).CurrentValue = "Judul Lain";
        await db.SaveChangesAsync(Cancel);

        Assert.True(IsMarked(hidden));
        Assert.False(IsMarked(edited));
    }

    [Fact]
    public async Task A_withdrawal_by_other_hands_is_marked_by_whoever_hears_of_it()
    {
        var story = (await app.ImportAsync(TypedCopy.Of("Dicabut Lewat Jalan Lain"))).ArticleId;

        await app.WithdrawAsync(story, "Dicabut."); // by a context that is not the program's

        for (var i = 0; i < 200 && !IsMarked(story); i++) await Task.Delay(25, Cancel);
        Assert.True(IsMarked(story));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_holds_no_withdrawal_up_and_gets_its_mark_later()
    {
        var story = (await app.ImportAsync(TypedCopy.Of("Dicabut Walau Gudang Mati"))).ArticleId;
        var away = app.Media + "-away";
        await CachedApp.SoonAsync(() => Task.FromResult(Directory.Exists(Path.Combine(app.Media, "withdrawn"))));
        Directory.Move(app.Media, away);
        await File.WriteAllTextAsync(app.Media, "Sebuah berkas, bukan folder.", Cancel);

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            (await db.FindAsync(story)).TakeDown("Dicabut.", app.Clock.GetUtcNow());
            await db.SaveChangesAsync(Cancel);
        }

        await using (var db = app.OpenDb()) Assert.Equal(Publication.Withdrawn, await db.Articles.Where(a => a.Id == story).Select(a => a.Publication).SingleAsync(Cancel));
        File.Delete(app.Media);
        Directory.Move(away, app.Media);
        for (var i = 0; i < 400 && !IsMarked(story); i++) await Task.Delay(25, Cancel);
        Assert.True(IsMarked(story));
    }

    private bool IsMarked(long story) => File.Exists(Path.Combine(app.Media, "withdrawn", app.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), story.ToString(CultureInfo.InvariantCulture)));

    public sealed class MarkedApp : CachedApp
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-marks-").FullName;

        public string Media => Path.Combine(_folder, "media");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Media:Path", Media);
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
