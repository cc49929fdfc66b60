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
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = app.OpenDb();
        var options = new ImportOptions(
            (await db.Editions.ToListAsync()).Single(e => e.Slug.Value == edition), (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == section));
        var parsed = CopyParser.Parse(copy);
        Assert.Null(parsed.Refusal);
        return await scope.ServiceProvider.GetRequiredService<CopyImporter>().ImportAsync(parsed.Document!, with?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
    }

    /// <summary>Imports copy and tells the path of the story's page.</summary>
    public static async Task<string> PublishAsync(this NewsPortalApp app, string copy, string edition = "depok", string section = "daerah", Func<ImportOptions, ImportOptions>? with = null)
    {
        var outcome = await app.ImportAsync(copy, edition, section, with);
        await using var db = app.OpenDb();
        var article = await db.Articles.SingleAsync(a => a.Id == outcome.ArticleId);
        return $"{(edition == "jayapura" ? "" : "/" + edition)}/{section}/{article.Id}/{article.Slug}";
    }

    /// <summary>The page as text.</summary>
    public static Task<string> ReadAsync(this HttpClient reader, string path) => reader.GetStringAsync(path, TestContext.Current.CancellationToken);
}
