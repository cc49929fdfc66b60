using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Import;
using NewsPortal.Web.Media;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary>One run of <c>import copy</c>: every file for itself, a line for each, and an exit code that tells whether all came in.</summary>
internal sealed class ImportCopyRun(
    NewsDbContext db, CopyFiles files, PictureIntake pictures, Place place, Addresses addresses, TimeProvider clock)
{
    public async Task<int> RunAsync(string[] paths, string editionSlug, string sectionSlug, bool asDraft, string? pictureFile, CancellationToken cancel)
    {
        if (pictureFile is not null && paths.Length > 1) throw new OperationsException("--picture goes with one FILE; import the others without it.");

        var editions = await db.Editions.AsNoTracking().OrderBy(e => e.Position).ToListAsync(cancel);
        var sections = await db.Sections.AsNoTracking().OrderBy(s => s.Position).ToListAsync(cancel);
        place.Network = new EditionDirectory.Snapshot(editions, sections, []);
        var edition = editions.Find(e => e.Slug.Value == editionSlug) ?? throw Unknown("edition", editionSlug, editions.Select(e => e.Slug.Value));
        var section = sections.Find(s => s.Slug.Value == sectionSlug) ?? throw Unknown("section", sectionSlug, sections.Select(s => s.Slug.Value));
        var options = new ImportOptions(edition, section) { AsDraft = asDraft };

        var refused = 0;
        foreach (var path in paths)
            if (!await ImportAsync(path, options, pictureFile, cancel)) refused++;
        if (refused > 0) await Console.Error.WriteLineAsync($"{refused} of {paths.Length} refused.");
        return refused == 0 ? 0 : VerbHost.Failed;
    }

    private async Task<bool> ImportAsync(string path, ImportOptions options, string? pictureFile, CancellationToken cancel)
    {
        var (outcome, refusal) = await files.ImportAsync(path, async () => options with { Picture = await PictureAsync(pictureFile, cancel) }, cancel);
        if (refusal is not null) await Console.Error.WriteLineAsync($"{path}{(refusal.Line > 0 ? $":{refusal.Line}" : "")}: {refusal.Reason}");
        else Console.WriteLine($"{path}: {await DescribeAsync(outcome!, options.Edition, cancel)}");
        return refusal is null;
    }

    private async Task<string> DescribeAsync(ImportOutcome outcome, Edition edition, CancellationToken cancel)
    {
        var story = await db.Articles.AsNoTracking().Where(a => a.Id == outcome.ArticleId)
            .Select(a => new { a.Publication, Section = a.Section.Slug, a.Slug, a.VisibleFrom }).SingleAsync(cancel);
        var ahead = story.VisibleFrom is { } at && at > clock.GetUtcNow() ? $"scheduled for {at.Printed(edition.Zone)}: " : "published ";
        var address = story.Publication is Publication.Published ? addresses.Article(edition.Id, story.Section, outcome.ArticleId, story.Slug) : $"draft {outcome.ArticleId}";
        return outcome.Result switch
        {
            ImportResult.Published => ahead + address,
            ImportResult.Drafted => $"kept as {address}: it has no date, or --draft was asked for",
            ImportResult.Replaced => $"new revision, live at {address}",
            ImportResult.SavedAside => $"new working revision beside {address}: what readers see was edited in the newsroom or is a draft, and stays",
            _ => $"unchanged {address}",
        };
    }

    private async Task<Picture?> PictureAsync(string? file, CancellationToken cancel)
    {
        if (file is null) return null;
        try
        {
            return await pictures.TakeAsync(await File.ReadAllBytesAsync(file, cancel), "", null, FocalPoint.Centre, cancel);
        }
        catch (PictureRefusedException e)
        {
            throw new OperationsException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperationsException($"{file}: the picture cannot be read. Check its name.");
        }
    }

    private static OperationsException Unknown(string kind, string slug, IEnumerable<string> known) =>
        new(known.Any() ? $"There is no {kind} “{slug}”. Known: {string.Join(", ", known)}." : $"There is no {kind} yet. The verb `demo` makes a newsroom to try things on.");
}
