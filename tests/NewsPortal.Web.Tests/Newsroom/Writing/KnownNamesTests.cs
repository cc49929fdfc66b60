using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>What becomes of tags, people, sections and pictures that a text names, when they are not there (any more).</summary>
public sealed class KnownNamesTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tagIds", "[987654321]")]
    [InlineData("bylines", """[{"contributorId":987654321,"role":"Writer"}]""")]
    [InlineData("sectionId", "987654321")]
    [InlineData("picture", """{"pictureId":987654321}""")]
    public async Task A_name_that_nobody_bears_is_refused_beside_its_field_and_nothing_is_saved(string field, string value)
    {
        var (ani, story, head) = await OpenAsync();

        var answer = await ani.SaveAsync(story, head, (await app.SheetAsync(story)).With((field, JsonNode.Parse(value)), ("body", "Lain.")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var error = Assert.Single((await answer.JsonAsync()).GetProperty("errors").EnumerateObject());
        Assert.Equal(field, error.Name);
        Assert.Contains("tidak ada", error.Value.GetString(), StringComparison.Ordinal);
        Assert.Equal(head, (await app.HeadAsync(story)).Id);
    }

    [Fact]
    public async Task A_picture_number_that_is_typed_wrong_is_refused_by_the_form_which_keeps_what_was_typed()
    {
        var (ani, story, head) = await OpenAsync();

        var answer = await ani.Browser.SaveFormAsync(await ani.Browser.OpenAsync($"/redaksi/naskah/{story}"), ("PictureId", "987654321"), ("Body", "Yang baru diketik."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("tidak ada di pustaka", page.TextOf("#picture-error"), StringComparison.Ordinal);
        Assert.Equal("Yang baru diketik.", page.TextOf("#body"));
        Assert.Equal(head, (await app.HeadAsync(story)).Id);
    }

    [Fact]
    public async Task A_tag_that_was_joined_with_another_meanwhile_is_that_other()
    {
        var (ani, story, head) = await OpenAsync();
        var (tag, middle, last) = (await app.AddTagAsync("rob-lama"), await app.AddTagAsync("rob-tengah"), await app.AddTagAsync("rob-baru"));
        var admin = await app.SignInAsync(StaffRole.Admin, edition: null);
        await MergeAsync(admin, "tag", tag, "rob-tengah");
        await MergeAsync(admin, "tag", middle, "rob-baru");

        await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("tagIds", new JsonArray(tag))));

        Assert.Equal([last], (await app.HeadAsync(story)).Story.TagIds);
    }

    [Fact]
    public async Task A_person_who_was_joined_with_another_meanwhile_is_that_other()
    {
        var (ani, story, head) = await OpenAsync();
        var (person, other) = (await app.AddPersonAsync("ganda-satu"), await app.AddPersonAsync("ganda-dua"));
        await MergeAsync(await app.SignInAsync(StaffRole.Admin, edition: null), "penulis", person, "ganda-dua");

        await ani.SavedAsync(story, head, (await app.SheetAsync(story)).With(("bylines", JsonNode.Parse($$"""[{"contributorId":{{person}},"role":"Writer"},{"contributorId":{{other}},"role":"Writer"}]"""))));

        Assert.Equal([other], (await app.HeadAsync(story)).Story.Bylines.Select(b => b.ContributorId));
    }

    [Fact]
    public async Task Names_that_another_has_just_added_come_with_the_joined_text_and_with_a_conflict()
    {
        var (ani, story, head) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var (tag, person) = (await app.AddTagAsync("nama-ikut"), await app.AddPersonAsync("nama-ikut"));
        var sheet = await app.SheetAsync(story);
        await ben.SavedAsync(story, head, sheet.With(("tagIds", new JsonArray(tag)), ("bylines", JsonNode.Parse($$"""[{"contributorId":{{person}},"role":"Writer"}]""")), ("kicker", "Ben")));

        var joined = await ani.SavedAsync(story, head, sheet.With(("body", "Ani.")));
        var conflict = await (await ani.SaveAsync(story, head, sheet.With(("kicker", "Ani")), tab: "00000000000000aa")).JsonAsync();

        foreach (var names in new[] { joined.GetProperty("merged").GetProperty("names"), conflict.GetProperty("names") })
        {
            Assert.Equal((tag, "Tag nama-ikut"), IdAndName(Assert.Single(names.GetProperty("tags").EnumerateArray())));
            Assert.Equal((person, "Nama nama-ikut"), IdAndName(Assert.Single(names.GetProperty("people").EnumerateArray())));
        }
    }

    private static (long Id, string Name) IdAndName(JsonElement item) => (item.GetProperty("id").GetInt64(), item.GetProperty("name").GetString()!);

    private static async Task MergeAsync(HttpClient admin, string kind, long id, string into)
    {
        var answer = await admin.PostFormAsync($"/redaksi/kelola/{kind}/{id}?handler=Merge", [("into", into), ("sure", "true")], $"/redaksi/kelola/{kind}/{id}");
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.OK, answer.StatusCode.ToString());
    }

    private async Task<(Writer Ani, long Story, long Head)> OpenAsync()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor, name: "Ani");
        var (story, head) = await app.BeginAsync(staff);
        return (await Writer.OpenAsync(app, staff, story), story, head);
    }
}
