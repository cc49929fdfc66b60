using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Steps on a story that readers see.</summary>
public sealed class LiveStoryStepTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_of_a_live_story_is_unseen_until_it_is_published_with_its_class()
    {
        var id = await app.LiveAsync("Jembatan Dibuka");
        await app.SaveAsync(id, s => s with { Headline = "Jembatan Dibuka Lagi", Slug = Domain.Slug.Parse("jembatan-dibuka-lagi") });
        var path = await app.PathAsync(id);
        Assert.Equal("Jembatan Dibuka", (await app.NewReader().OpenAsync(path)).TextOf("h1"));
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.StepAsync(app.Editor, id, "publish")).StatusCode);

        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Update"));

        var moved = await app.NewReader().GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.EndsWith($"/{id}/jembatan-dibuka-lagi", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await app.NewReader().OpenAsync(moved.Headers.Location.ToString());
        Assert.Equal("Jembatan Dibuka Lagi", page.TextOf("h1"));
        Assert.NotEmpty(page.QuerySelectorAll(".updated"));
    }

    [Fact]
    public async Task A_correction_is_told_to_readers()
    {
        var id = await app.LiveAsync("Panen Raya");

        await app.TakeAsync(app.Editor, id, "correct", ("Kind", "Ralat"), ("Wrong", "Tertulis seribu ton."), ("Right", "Yang benar seratus ton."));

        Assert.Contains("Yang benar seratus ton.", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf(".corrections"), StringComparison.Ordinal);
        Assert.Contains("Yang benar seratus ton.", await app.NewReader().ReadAsync("/depok/ralat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_and_its_return_take_two_people_each()
    {
        var id = await app.LiveAsync("Identitas Anak");
        var path = await app.PathAsync(id);
        await app.TakeAsync(app.Managing, id, "withdraw", ("ReasonCode", "privasi-anak"), ("PublicText", "Memuat identitas anak."));
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Managing, id, "confirm-takedown")).StatusCode);
        await app.TakeAsync(app.Ombudsman, id, "confirm-takedown");
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);

        await app.TakeAsync(app.Managing, id, "restore", ("PublicText", "Pencabutan keliru."));
        await app.TakeAsync(app.Ombudsman, id, "confirm-takedown");

        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);
    }
}
