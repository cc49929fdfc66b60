using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A correction is not told to readers while the text that they have keeps the fault, unless that is meant.</summary>
public sealed class CorrectionStepTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static readonly (string, string?)[] Told = [("Kind", "Ralat"), ("Wrong", "Panen seribu ton."), ("Right", "Panen seratus ton.")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_wrong_words_stand_it_is_refused_and_what_was_typed_stays()
    {
        var id = await app.LiveAsync("Panen Raya", s => s with { Body = "Panen seribu\nton di situ." });
        Assert.Null((await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja")).QuerySelector("[name='Input.Stays']"));

        var answer = await app.StepAsync(app.Editor, id, "correct", Told);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("Kata-kata yang keliru itu masih ada", DeskApp.Errors(page), StringComparison.Ordinal);
        Assert.Equal("Panen seribu ton.", ((IHtmlTextAreaElement)page.QuerySelector("#keliru")!).Value);
        Assert.NotNull(page.QuerySelector("[name='Input.Stays']:not([checked])"));
        await using (var db = app.OpenDb()) Assert.Empty(await db.Set<Domain.Articles.Correction>().Where(c => c.ArticleId == id).ToListAsync(Cancel));

        await app.TakeAsync(app.Editor, id, "correct", [.. Told, ("Stays", "true")]);
        Assert.Contains("Panen seratus ton.", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf(".corrections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_mended_text_it_is_told_and_the_page_says_so()
    {
        var id = await app.LiveAsync("Panen Kecil", s => s with { Body = "Panen seribu ton di situ." });
        await app.SaveAsync(id, s => s with { Body = "Panen seratus ton di situ." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.StepAsync(app.Editor, id, "correct", Told)).StatusCode); // the change left behind

        var answer = await app.StepAsync(app.Editor, id, "correct", [.. Told, ("WithText", "true")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await app.Editor.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Contains("Ralat diumumkan.", page.TextOf("[role='status']"), StringComparison.Ordinal);
        Assert.Equal([await app.PathAsync(id), "/depok/ralat"], page.QuerySelectorAll("[role='status'] a").Select(a => a.GetAttribute("href")));
    }
}
