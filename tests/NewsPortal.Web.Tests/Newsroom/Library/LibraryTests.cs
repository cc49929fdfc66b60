using System.Net;
using System.Net.Http.Headers;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Library;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;
using NewsPortal.Web.Tests.Newsroom.Writing;

namespace NewsPortal.Web.Tests.Newsroom.Library;

public sealed class LibraryTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static int _size = 500;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_uploaded_picture_is_in_the_library_and_found_by_its_words()
    {
        var ani = await OpenAsync();
        var answer = await UploadAsync(ani, NewJpeg(), ("altText", "Perahu Kuning"), ("credit", "/ANTARA FOTO"));

        var picture = await answer.JsonAsync();
        Assert.Equal(("ANTARA FOTO", "Perahu Kuning"), (picture.GetProperty("credit").GetString(), picture.GetProperty("altText").GetString()));
        Assert.Equal([picture.GetProperty("id").GetInt64()], await ListAsync(ani, "?q=kuning"));
        Assert.Equal(HttpStatusCode.OK, (await ani.Browser.GetAsync(picture.GetProperty("src").GetString(), Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_library_is_read_in_pages_without_a_gap()
    {
        var ani = await OpenAsync();
        for (var i = 0; i < 33; i++) await app.TakeAsync(NewJpeg());
        var (all, before) = (new List<long>(), "");
        do
        {
            var page = await (await GetJsonAsync(ani, $"/redaksi/gambar{before}")).JsonAsync();
            all.AddRange(page.GetProperty("pictures").EnumerateArray().Select(p => p.GetProperty("id").GetInt64()));
            before = page.GetProperty("older").ValueKind is System.Text.Json.JsonValueKind.Null ? "" : $"?sebelum={page.GetProperty("older").GetInt64()}";
        }
        while (before.Length > 0);

        await using var db = app.OpenDb();
        Assert.Equal(db.Pictures.Select(p => p.Id).OrderDescending(), all);
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_with_a_sentence()
    {
        var ani = await OpenAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(ani, "<svg onload='alert(1)'/>"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(ani, [])).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await UploadAsync(ani, new byte[25_000_001])).StatusCode);
        var bomb = await UploadAsync(ani, TestPictures.PngBomb(9000));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bomb.StatusCode);
        Assert.Contains("piksel", (await bomb.JsonAsync()).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_pictures_in_a_minute_are_slowed_down()
    {
        var ani = await OpenAsync();
        var turns = new UploadTurns();
        Assert.All(Enumerable.Range(0, UploadTurns.EachMinute), _ => Assert.True(turns.TryTake(ani.StaffId)));

        Assert.False(turns.TryTake(ani.StaffId));
        Assert.True(turns.TryTake(ani.StaffId + 1));
    }

    [Theory]
    [InlineData("640.jpg", HttpStatusCode.OK)]
    [InlineData("641.jpg", HttpStatusCode.NotFound)]
    [InlineData("640.png", HttpStatusCode.NotFound)]
    public async Task A_thumbnail_is_for_those_who_are_signed_in_and_of_few_widths(string name, HttpStatusCode expected)
    {
        var (ani, picture) = (await OpenAsync(), await app.TakeAsync(NewJpeg()));
        var answer = await ani.Browser.GetAsync($"/redaksi/gambar/{picture.Id}/{name}", Cancel);

        Assert.Equal(expected, answer.StatusCode);
        if (expected is HttpStatusCode.OK) Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal(HttpStatusCode.Redirect, (await app.NewReader().GetAsync($"/redaksi/gambar/{picture.Id}/640.jpg", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_pictures_words_and_the_spot_that_crops_keep_are_changed_on_its_page()
    {
        var (ani, picture) = (await OpenAsync(), await app.TakeAsync(NewJpeg()));

        Assert.Equal(HttpStatusCode.OK, (await ani.Browser.PostFormAsync($"/redaksi/gambar/{picture.Id}", ("altText", "Situ"), ("credit", "/Budi"), ("spot", "2"))).StatusCode);

        await using var db = app.OpenDb();
        var saved = await db.Pictures.FindAsync([picture.Id], Cancel);
        Assert.Equal(("Situ", "Budi", true, true), (saved!.AltText, saved.Credit, saved.Focus.X > .8, saved.Focus.Y < .2));
        Assert.Contains("Situ", await ani.Browser.ReadAsync("/redaksi/gambar"), StringComparison.Ordinal);
    }

    private static byte[] NewJpeg() => TestPictures.Jpeg(Interlocked.Increment(ref _size), 300);

    private static async Task<HttpResponseMessage> UploadAsync(Writer writer, byte[] file, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "foto.jpg" } };
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        return await writer.SendAsync("/redaksi/gambar", content);
    }

    private static async Task<List<long>> ListAsync(Writer writer, string query) =>
        [.. (await (await GetJsonAsync(writer, "/redaksi/gambar" + query)).JsonAsync()).GetProperty("pictures").EnumerateArray().Select(p => p.GetProperty("id").GetInt64())];

    private static async Task<HttpResponseMessage> GetJsonAsync(Writer writer, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await writer.Browser.SendAsync(request, Cancel);
    }

    private async Task<Writer> OpenAsync()
    {
        var staff = await app.AddStaffAsync(StaffRole.Reporter);
        var browser = await app.SignedInAsync(staff);
        return new Writer(browser, await browser.FormTokenAsync("/redaksi"), staff);
    }
}
