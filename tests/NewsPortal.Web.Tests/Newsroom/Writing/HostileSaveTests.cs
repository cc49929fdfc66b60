using System.Net;
using System.Text;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>Whatever a script sends is answered with a sentence, never with a fault of ours.</summary>
public sealed class HostileSaveTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IAsyncLifetime
{
    private Writer _ani = null!;
    private long _story;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        (_story, _) = await app.BeginAsync(staff);
        _ani = await Writer.OpenAsync(app, staff, _story);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"story\":null}", 400)]
    [InlineData("{\"story\":{\"body\":7}}", 400)]
    [InlineData("{\"base\":\"x\",\"story\":{}}", 400)]
    [InlineData("{\"tab\":\"<script>\",\"story\":{\"sectionId\":1}}", 400)]
    [InlineData("{\"story\":{\"headline\":\"\\ud800\"}}", 400)]
    [InlineData("{\"story\":{}}", 422)]
    [InlineData("{\"story\":{\"sectionId\":1,\"slug\":\"Huruf Besar\"}}", 422)]
    [InlineData("{\"story\":{\"sectionId\":1,\"zone\":\"2\"}}", 422)]
    [InlineData("{\"story\":{\"sectionId\":1,\"bylines\":[null,{\"contributorId\":1,\"role\":\"Raja\"}]}}", 422)]
    [InlineData("{\"story\":{\"sectionId\":1,\"sources\":[{\"name\":\"x\",\"url\":\"javascript:alert(1)\"}]}}", 422)]
    [InlineData("{\"story\":{\"sectionId\":1,\"headline\":\"a\\ufffeb\",\"body\":\"a\\ufffeb\"}}", -1)]
    [InlineData("{\"story\":{\"sectionId\":999999,\"headline\":\"x\"}}", -1)]
    [InlineData("{\"story\":{\"sectionId\":1,\"headline\":\"a\\u0000b\",\"body\":\"a\\u0000b\",\"tagIds\":[-1,9223372036854775807]}}", -1)]
    public async Task Anything_else_than_a_story_is_refused_with_a_sentence(string json, int status)
    {
        var answer = await PostAsync($"/redaksi/naskah/{_story}/simpan", new StringContent(json, Encoding.UTF8, "application/json"));

        Assert.True(status < 0 ? (int)answer.StatusCode < 500 : status == (int)answer.StatusCode, answer.StatusCode.ToString());
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_headline_that_is_absurdly_long_for_an_index_is_saved()
    {
        var sheet = (await app.SheetAsync(_story)).With(("headline", string.Concat(Enumerable.Repeat("\uFDFA", 900))));

        Assert.Equal(HttpStatusCode.OK, (await _ani.SaveAsync(_story, (await app.HeadAsync(_story)).Id, sheet)).StatusCode);
    }

    [Fact]
    public async Task The_longest_text_is_saved_and_a_longer_one_is_refused_with_a_sentence()
    {
        var (sheet, head) = (await app.SheetAsync(_story), await app.HeadAsync(_story));
        var words = string.Join("\n\n", Enumerable.Range(0, 36_000).Select(i => $"é{i:x8}")); // 400 000 characters, a paragraph a word

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _ani.SaveAsync(_story, head.Id, sheet.With(("body", words + new string('x', 40_000))))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _ani.SaveAsync(_story, head.Id, sheet.With(("body", words)))).StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_to_read_is_refused_before_it_is()
    {
        var answer = await PostAsync($"/redaksi/naskah/{_story}/simpan", new StringContent("{\"story\":{\"body\":\"" + new string('x', 5_000_000) + "\"}}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_json_is_refused() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync($"/redaksi/naskah/{_story}/simpan", new StringContent("{}", Encoding.UTF8, "text/plain"))).StatusCode);

    [Fact]
    public async Task A_story_that_is_none_is_told_so() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _ani.SaveAsync(999_999, null, await app.SheetAsync(_story))).StatusCode);

    [Theory]
    [InlineData("/redaksi/naskah/{0}/hadir")]
    [InlineData("/redaksi/naskah/{0}/saran")]
    [InlineData("/redaksi/naskah/{0}/baca-juga")]
    [InlineData("/redaksi/naskah/banding")]
    [InlineData("/redaksi/naskah/urai")]
    [InlineData("/redaksi/tag")]
    [InlineData("/redaksi/orang")]
    public async Task Every_address_of_the_scripts_answers_nonsense_with_a_sentence(string path)
    {
        foreach (var json in new[] { "", "[]", "{\"tab\":7}", "{\"bodies\":[null]}", "{\"text\":[]}", "{\"name\":\"\\u0000\"}", "{\"tagIds\":[\"x\"]}", "{\"titles\":[null,\"\",\"\\u0000\"]}" })
        {
            var answer = await PostAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, _story), new StringContent(json, Encoding.UTF8, "application/json"));
            Assert.True((int)answer.StatusCode < 500, $"{path} {json}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        }
    }

    private Task<HttpResponseMessage> PostAsync(string path, HttpContent content) => _ani.SendAsync(path, content);
}
