using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Tests.App;

/// <summary>Brings copy into a test's newsroom by the importer that everyone's copy goes through.</summary>
internal static class Desk
{
    /// <summary>Imports copy into an edition and section.</summary>
    public static async Task<ImportOutcome> ImportAsync(
        this NewsPortalApp app, string copy, string edition = "depok", string section = "daerah", Func<ImportOptions, ImportOptions>? with = null)
    {
        var parsed = CopyParser.Parse(copy);
        Assert.Null(parsed.Refusal);
        return await app.ImportAsync(parsed.Document!, edition, section, with);
    }

    /// <summary>Imports a story that has been read already.</summary>
    public static async Task<ImportOutcome> ImportAsync(
        this NewsPortalApp app, CopyDocument copy, string edition = "depok", string section = "daerah", Func<ImportOptions, ImportOptions>? with = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = app.OpenDb();
        var options = new ImportOptions(
            (await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition), (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == section));
        return await scope.ServiceProvider.GetRequiredService<CopyImporter>().ImportAsync(copy, with?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
    }

    /// <summary>Imports copy and tells the path of the story's page.</summary>
    public static async Task<string> PublishAsync(this NewsPortalApp app, string copy, string edition = "depok", string section = "daerah", Func<ImportOptions, ImportOptions>? with = null)
    {
        var outcome = await app.ImportAsync(copy, edition, section, with);
        return await app.PathAsync(outcome.ArticleId);
    }

    /// <summary>The path of a story's page, live or not.</summary>
    public static async Task<string> PathAsync(this NewsPortalApp app, long id)
    {
        await using var db = app.OpenDb();
        var article = await db.Articles.Include(a => a.Section).SingleAsync(a => a.Id == id);
        var edition = await db.Editions.SingleAsync(e => e.Id == article.EditionId);
        return $"{(edition.Host is null ? "/" + edition.Slug : "")}/{article.Section.Slug}/{article.Id}/{article.Slug}";
    }

    /// <summary>The page as text.</summary>
    public static Task<string> ReadAsync(this HttpClient reader, string path) => reader.GetStringAsync(path, TestContext.Current.CancellationToken);
}
