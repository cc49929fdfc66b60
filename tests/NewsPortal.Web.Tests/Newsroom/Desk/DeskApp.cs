using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A newsroom with one person a role, and stories on their way through its desk, driven by its forms.</summary>
public class DeskApp : NewsPortalApp
{
    public long Writer { get; private set; }

    public HttpClient WriterBrowser { get; private set; } = null!;

    public HttpClient Editor { get; private set; } = null!;

    public long EditorId { get; private set; }

    public long ManagingId { get; private set; }

    public long OmbudsmanId { get; private set; }

    public HttpClient Managing { get; private set; } = null!;

    public HttpClient Ombudsman { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (Writer, EditorId) = (await this.AddStaffAsync(StaffRole.Reporter, name: "Ani Lestari"), await this.AddStaffAsync(StaffRole.Editor, section: "daerah", name: "Ben Saputra"));
        (WriterBrowser, Editor) = (await this.SignedInAsync(Writer), await this.SignedInAsync(EditorId));
        (ManagingId, OmbudsmanId) = (await this.AddStaffAsync(StaffRole.ManagingEditor), await this.AddStaffAsync(StaffRole.Ombudsman));
        (Managing, Ombudsman) = (await this.SignedInAsync(ManagingId), await this.SignedInAsync(OmbudsmanId));
    }

    /// <summary>A draft of the writer's.</summary>
    internal async Task<long> DraftAsync(string headline, Func<Story, Story>? with = null, string edition = "depok", long? author = null)
    {
        await using var db = OpenDb();
        var (editionRow, section) = ((await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition), (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == "daerah"));
        var story = new Story { SectionId = section.Id, Slug = Domain.Slug.FromAscii(headline, "berita"), Headline = headline, Body = "Warga turun ke situ." };
        story = with?.Invoke(story) ?? story;
        var article = db.Articles.Add(Article.Draft(editionRow.Id, story, author ?? Writer)).Entity;
        await db.SaveChangesAsync();
        var actor = Actor.Staff(author ?? Writer, [new StaffGrant { StaffId = author ?? Writer, Role = StaffRole.Reporter }]);
        var revision = article.Save(actor, new RevisionDraft(story), null, 1, Clock.GetUtcNow()).Revision!;
        db.Revisions.Add(revision);
        await db.SaveChangesAsync();
        article.WorkOn(revision);
        await db.SaveChangesAsync();
        return article.Id;
    }

    /// <summary>A next text, saved by the managing editor of a test.</summary>
    internal async Task<long> SaveAsync(long id, Func<Story, Story> change, long? by = null)
    {
        await using var db = OpenDb();
        var article = await db.FindAsync(id);
        var working = await db.Revisions.SingleAsync(r => r.Id == article.WorkingRevisionId);
        var person = by ?? Writer;
        var actor = Actor.Staff(person, [new StaffGrant { StaffId = person, Role = StaffRole.ManagingEditor }]);
        var last = await db.Revisions.Where(r => r.ArticleId == id).MaxAsync(r => r.Number);
        var revision = article.Save(actor, new RevisionDraft(change(working.Story)), working, last + 1, Clock.GetUtcNow()).Revision!;
        db.Revisions.Add(revision);
        await db.SaveChangesAsync();
        article.WorkOn(revision);
        await db.SaveChangesAsync();
        return revision.Id;
    }

    /// <summary>A test that turns the clock by days would find everyone signed out.</summary>
    private async Task StayAwakeAsync()
    {
        await using var db = OpenDb();
        var now = Clock.GetUtcNow();
        await db.StaffSessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now));
    }

    /// <summary>Sends a step by the form of the story's desk.</summary>
    internal async Task<HttpResponseMessage> StepAsync(HttpClient browser, long id, string step, params (string Name, string? Value)[] fields)
    {
        await StayAwakeAsync();
        var page = await browser.OpenAsync($"/redaksi/naskah/{id}/meja");
        return await PostAsync(browser, id, page.QuerySelector("meta[name='csrf-token']")!.GetAttribute("content")!, step, [.. fields, .. fields.Any(f => f.Name == "Revision") ? [] : new (string, string?)[] { ("Revision", (await WorkingAsync(id)).ToString(CultureInfo.InvariantCulture)) }]);
    }

    internal static Task<HttpResponseMessage> PostAsync(HttpClient browser, long id, string token, string step, params (string Name, string? Value)[] fields) =>
        browser.PostAsync($"/redaksi/naskah/{id}/meja", new FormUrlEncodedContent([
            new("__RequestVerificationToken", token), new("Input.Step", step), .. fields.Where(f => f.Value is not null).Select(f => new KeyValuePair<string, string>("Input." + f.Name, f.Value!))]), TestContext.Current.CancellationToken);

    /// <summary>Sends a step that must be taken.</summary>
    internal async Task TakeAsync(HttpClient browser, long id, string step, params (string Name, string? Value)[] fields)
    {
        var answer = await StepAsync(browser, id, step, fields);
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail($"{step}: {(int)answer.StatusCode} {Errors(Paper.Parse(await answer.Content.ReadAsStringAsync()))}");
    }

    /// <summary>A story of the writer's that the editor has published, a minute ago.</summary>
    internal async Task<long> LiveAsync(string headline, Func<Story, Story>? with = null)
    {
        var id = await DraftAsync(headline, with);
        await TakeAsync(WriterBrowser, id, "submit");
        await TakeAsync(Editor, id, "publish");
        Clock.Advance(TimeSpan.FromMinutes(1));
        return id;
    }

    /// <summary>The working copy's identity.</summary>
    internal async Task<long> WorkingAsync(long id)
    {
        await using var db = OpenDb();
        return (await db.Articles.Where(a => a.Id == id).Select(a => a.WorkingRevisionId).SingleAsync())!.Value;
    }

    internal async Task<Article> ArticleAsync(long id)
    {
        await using var db = OpenDb();
        return await db.FindAsync(id);
    }

    /// <summary>The moment as the edition's field takes it.</summary>
    internal static string Local(DateTimeOffset at, Domain.Zone zone = Domain.Zone.Wib) => Domain.ZoneExtensions.Local(zone, at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    internal static string Errors(IHtmlDocument page) => string.Join(' ', page.QuerySelectorAll("[role='alert'] p").Select(p => p.TextContent));
}
