using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>No text reaches readers that only its writers have read, however many they are.</summary>
public sealed class FourEyesTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_rewrote_a_submitted_draft_sends_it_to_another_and_is_told_why()
    {
        var id = await app.DraftAsync("Ditulis Ulang");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.SaveAsync(id, s => s with { Body = "Redaktur menulis semuanya." }, by: app.EditorId);

        var page = await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja");
        Assert.Null(page.QuerySelector("#terbit"));
        Assert.Contains("Penulisnya sejak terakhir disetujui: Ani Lestari, Ben Saputra", page.TextOf(".four-eyes"), StringComparison.Ordinal);
        var answer = await app.StepAsync(app.Editor, id, "publish");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("yang tidak ikut menulisnya", DeskApp.Errors(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel))), StringComparison.Ordinal);

        await app.TakeAsync(app.Managing, id, "publish");
    }

    [Fact]
    public async Task A_full_stop_after_anothers_sentence_makes_nobody_its_reader()
    {
        var id = await app.LiveAsync("Dua Penulis");
        await app.SaveAsync(id, s => s with { Body = s.Body + "\n\nKalimat redaktur" }, by: app.EditorId);
        await app.SaveAsync(id, s => s with { Body = s.Body + "." }, by: app.ManagingId);

        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Editor, id, "publish", ("Change", "Typo"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Managing, id, "publish", ("Change", "Typo"))).StatusCode);
        var third = await app.SignedInAsync(await app.AddStaffAsync(Domain.People.StaffRole.Editor, section: "daerah", name: "Tini Wulandari"));
        await app.TakeAsync(third, id, "publish", ("Change", "Typo"));
    }

    [Fact]
    public async Task What_was_thrown_away_is_nobodys_text()
    {
        var id = await app.LiveAsync("Dibuang Lalu Ditulis");
        await app.SaveAsync(id, s => s with { Body = "Dari redaktur." }, by: app.EditorId);
        await app.TakeAsync(app.Managing, id, "discard");
        await app.SaveAsync(id, s => s with { Body = "Dari reporter." });

        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Update"));
    }
}
