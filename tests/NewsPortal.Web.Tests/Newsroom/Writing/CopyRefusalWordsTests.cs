using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>Whoever works in English is told in English why pasted copy cannot be read.</summary>
public sealed class CopyRefusalWordsTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string Advice = "Write hour and zone, such as 31 Agustus 2023, 11:44 WIB.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("31 Agustus 2023", "The hour is missing.")]
    [InlineData("29 Februari 2023, 11:44 WIB", "This date is not in the calendar.")]
    [InlineData("31 Agustus 2023, 25:10 WIB", "There is no such hour: write 00:00 to 23:59.")]
    [InlineData("31 Agustus 2023, 11:44 WIP", "There is no time zone “WIP”: write WIB, WITA or WIT.")]
    [InlineData("31 Agusto 2023, 11:44 WIB", "There is no month “Agusto”.")]
    [InlineData("31 Agustus 23, 11:44 WIB", "The year of this date is not complete: write four digits.")]
    [InlineData("Diterbitkan: 31-an Agustus", "This date cannot be read.")]
    [InlineData("Depok {1}, 31 Agustus 2023, 11:44 WIB", "The line of the date holds other words: “- Depok {1}”.")]
    public async Task A_date_that_cannot_be_read_is_told_with_its_advice(string date, string fault)
    {
        var (browser, staff) = await EnglishAsync();
        var writer = await Writer.OpenAsync(app, staff, (await app.BeginAsync(staff)).Id);

        var answer = await (await writer.PostAsync("/redaksi/naskah/urai", new { text = TypedCopy.Of("Situ dikeruk", date: date) })).JsonAsync();
        var page = await browser.PostFormAsync("/redaksi/naskah/baru", ("Desk", (await browser.OpenAsync("/redaksi/naskah/baru")).QuerySelector("select[name='Desk'] option")!.GetAttribute("value")), ("Copy", TypedCopy.Of("Situ dikeruk", date: date)));

        Assert.Equal($"{fault} {Advice}", answer.GetProperty("reason").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
        var shown = Paper.Parse(await page.Content.ReadAsStringAsync(Cancel));
        Assert.Contains($"Line {answer.GetProperty("line").GetInt32()}: {fault} {Advice}", shown.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(HttpClient Browser, long Staff)> EnglishAsync()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        await using var db = app.OpenDb();
        await db.Users.Where(u => u.Id == staff).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "en"), Cancel);
        return (await app.SignedInAsync(staff), staff);
    }
}
