using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>A person of a test's newsroom with one window in which a story is open.</summary>
internal sealed class Writer(HttpClient browser, string token, long staffId)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public HttpClient Browser { get; } = browser;

    public string Token { get; } = token;

    public long StaffId { get; } = staffId;

    public string Tab { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Opens the story of a person of the role.</summary>
    public static async Task<Writer> OpenAsync(NewsPortalApp app, long story, StaffRole role = StaffRole.Editor, string? name = null, string? edition = "depok")
    {
        var staff = await app.AddStaffAsync(role, edition, name: name);
        return await OpenAsync(app, staff, story);
    }

    public static async Task<Writer> OpenAsync(NewsPortalApp app, long staff, long story)
    {
        var browser = await app.SignedInAsync(staff);
        return new Writer(browser, await browser.FormTokenAsync($"/redaksi/naskah/{story}"), staff);
    }

    /// <summary>Sends JSON as the editor's scripts do.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, object content) => SendAsync(path, JsonContent.Create(content));

    public async Task<HttpResponseMessage> SendAsync(string path, HttpContent content, bool withToken = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (withToken) request.Headers.Add("RequestVerificationToken", Token);
        return await Browser.SendAsync(request, Cancel);
    }

    /// <summary>Saves a version of the story.</summary>
    public Task<HttpResponseMessage> SaveAsync(long story, long? from, JsonObject sheet, bool auto = true, string? tab = null) =>
        PostAsync($"/redaksi/naskah/{story}/simpan", new { @base = from, tab = tab ?? Tab, auto, story = sheet });

    /// <summary>Saves what must go through.</summary>
    /// <returns>The answer.</returns>
    public async Task<JsonElement> SavedAsync(long story, long? from, JsonObject sheet, bool auto = true)
    {
        var answer = await SaveAsync(story, from, sheet, auto);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        return await answer.JsonAsync();
    }
}

/// <summary>Stories that tests write at.</summary>
internal static class Manuscripts
{
    /// <summary>Begins a story of the person, as the newsroom does.</summary>
    /// <returns>The story and its first snapshot.</returns>
    public static async Task<(long Id, long Head)> BeginAsync(this NewsPortalApp app, long author, string body = "Satu.\n\nDua.\n\nTiga.", string headline = "Warga turun ke situ", string edition = "depok")
    {
        await using var db = app.OpenDb();
        var (editionId, sectionId) = ((await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition).Id, (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == "daerah").Id);
        var story = new Story { SectionId = sectionId, Slug = Slug.FromAscii(headline, "naskah"), Headline = headline, Body = body };
        var article = Article.Draft(editionId, story, author);
        db.Articles.Add(article);
        await db.SaveChangesAsync();
        var revision = article.Save(Actor.Program("test"), new RevisionDraft(story), null, 1, app.Clock.GetUtcNow()).Revision!;
        db.Revisions.Add(revision);
        await db.SaveChangesAsync();
        article.WorkOn(revision);
        await db.SaveChangesAsync();
        return (article.Id, revision.Id);
    }

    /// <summary>The story as the editor's scripts send it.</summary>
    public static async Task<JsonObject> SheetAsync(this NewsPortalApp app, long story)
    {
        var head = await app.HeadAsync(story);
        return JsonSerializer.SerializeToNode(Web.Newsroom.Writing.StorySheet.Of(head.Story, hasRun: false), JsonSerializerOptions.Web)!.AsObject();
    }

    /// <summary>The working copy.</summary>
    public static async Task<Revision> HeadAsync(this NewsPortalApp app, long story)
    {
        await using var db = app.OpenDb();
        return await db.Revisions.SingleAsync(r => db.Articles.Any(a => a.Id == story && a.WorkingRevisionId == r.Id));
    }

    /// <summary>Every snapshot, by number.</summary>
    public static async Task<List<Revision>> SnapshotsAsync(this NewsPortalApp app, long story)
    {
        await using var db = app.OpenDb();
        return await db.Revisions.Where(r => r.ArticleId == story).OrderBy(r => r.Number).ToListAsync();
    }

    /// <summary>A copy with some fields changed.</summary>
    public static JsonObject With(this JsonObject sheet, params (string Field, JsonNode? Value)[] changes)
    {
        var copy = sheet.DeepClone().AsObject();
        foreach (var (field, value) in changes) copy[field] = value?.DeepClone();
        return copy;
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
