using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Articles;
using NewsPortal.Data.Search;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Import;

/// <summary>Brings one piece of copy into the newsroom: a new story, a new revision of a known one, or nothing where nothing changed.</summary>
internal sealed class CopyImporter(NewsDbContext db, ImportNames names, TimeProvider clock)
{
    /// <summary>Who an import is to the desk and in the audit log.</summary>
    private static readonly Actor Importer = Actor.Program("import");

    /// <summary>The key of the advisory lock under which imports take turns: two of one file at once are still one story.</summary>
    private const long LockKey = 0x4E6577734C6F6164;

    /// <summary>Imports the copy, in one transaction: all of it or nothing.</summary>
    /// <exception cref="EditorialRuleException">A rule of the newsroom refuses the story.</exception>
    public Task<ImportOutcome> ImportAsync(CopyDocument copy, ImportOptions options, CancellationToken cancel) =>
        db.InOneUnitAsync(async token =>
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", token);
            var key = ImportKey.Of(copy, options.Edition.Zone);
            var known = await db.ImportedCopies.FirstOrDefaultAsync(c => c.EditionId == options.Edition.Id && c.Key == key, token)
                ?? await DatedNowAsync(copy, options.Edition.Id, key, token);
            var whole = options with { Picture = options.Picture ?? await PictureOfAsync(known, token) };
            var hash = ImportKey.HashOf(copy, whole);
            if (known?.ContentHash == hash) return new ImportOutcome(known.ArticleId, ImportResult.Unchanged);

            var story = await ReadAsync(copy, whole, token);
            var article = known is null ? await AddAsync(story, whole, key, hash, token) : await LoadAsync(known, hash, token);
            return await SaveAsync(article, story, copy, whole, isNew: known is null, token);
        }, cancel);

    /// <summary>A draft that came without a date is the same story once its copy has one; from then on it is known by both.</summary>
    private async Task<ImportedCopy?> DatedNowAsync(CopyDocument copy, long edition, string key, CancellationToken cancel)
    {
        var undated = ImportKey.Undated(copy);
        var draft = copy.Date is null ? null : await db.ImportedCopies.FirstOrDefaultAsync(c => c.EditionId == edition && c.Key == undated
            && db.Articles.Any(a => a.Id == c.ArticleId && a.Publication == Publication.Unpublished), cancel);
        if (draft is null) return null;
        var known = new ImportedCopy { EditionId = edition, Key = key, ArticleId = draft.ArticleId, ContentHash = "" };
        db.ImportedCopies.Add(known);
        return known;
    }

    /// <summary>The picture that a story has: copy that comes again without one takes none away.</summary>
    private async Task<Picture?> PictureOfAsync(ImportedCopy? known, CancellationToken cancel) => known is null ? null
        : await db.Pictures.FirstOrDefaultAsync(p => db.Articles.Any(a => a.Id == known.ArticleId && a.PictureId == p.Id), cancel);

    private async Task<Story> ReadAsync(CopyDocument copy, ImportOptions options, CancellationToken cancel) => new()
    {
        SectionId = options.Section.Id,
        Slug = ImportNames.SlugOf(copy.Headline, "berita"),
        Headline = copy.Headline,
        Kicker = options.Kicker,
        Standfirst = options.Standfirst,
        Advertorial = options.Advertorial,
        Unverified = options.Unverified,
        Dateline = copy.Dateline,
        Zone = copy.Date?.Zone is { } zone && zone != options.Edition.Zone ? zone : null,
        Body = CopyMarkdown.From(copy.Blocks),
        Bylines = await names.BylinesAsync(copy.Bylines, cancel),
        Sources = [.. copy.Sources.Select(s => new SourceEntry(s.Name, s.Url))],
        TagIds = await names.TagsAsync(copy.Tags, cancel),
        Picture = copy.Caption is null && copy.Credit is null && options.Picture is null
            ? null
            : new PictureUse(options.Picture?.Id, copy.Caption, copy.Credit ?? options.Picture?.Credit, options.Picture?.AltText is { Length: > 0 } alt ? alt : copy.Caption),
    };

    private async Task<Article> AddAsync(Story story, ImportOptions options, string key, string hash, CancellationToken cancel)
    {
        var article = Article.Draft(options.Edition.Id, story);
        db.Articles.Add(article);
        await db.SaveChangesAsync(cancel);
        db.ImportedCopies.Add(new ImportedCopy { EditionId = options.Edition.Id, Key = key, ArticleId = article.Id, ContentHash = hash });
        return article;
    }

    private async Task<Article> LoadAsync(ImportedCopy known, string hash, CancellationToken cancel)
    {
        known.ContentHash = hash;
        return await db.Articles.Include(a => a.Body).Include(a => a.Bylines).Include(a => a.Sources).Include(a => a.Tags)
            .AsSplitQuery().SingleAsync(a => a.Id == known.ArticleId, cancel);
    }

    private async Task<ImportOutcome> SaveAsync(Article article, Story story, CopyDocument copy, ImportOptions options, bool isNew, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var working = await db.Revisions.FirstOrDefaultAsync(r => r.Id == article.WorkingRevisionId, cancel);
        var last = await db.Revisions.Where(r => r.ArticleId == article.Id).MaxAsync(r => (int?)r.Number, cancel) ?? 0;
        var publishes = copy.Date is not null && !options.AsDraft && await MayReplaceAsync(article, working, cancel);
        // A working copy that the newsroom has changed is never displaced unseen: the import waits beside it.
        var draft = new RevisionDraft(story) { Imported = true, Aside = working is { Imported: false } && working.Id != article.LiveRevisionId };
        var (saved, revision) = article.Save(Importer, draft, working, last + 1, now);
        db.AuditEntries.Add(saved.OrThrow());
        db.Revisions.Add(revision!);
        await db.SaveChangesAsync(cancel); // the snapshot first, the pointer to it second

        article.WorkOn(revision!);
        if (publishes)
        {
            article.ApproveCopy(Importer, revision!); // copy that carries its date has been through a desk
            db.AuditEntries.Add(article.Publish(Importer, revision!, options.Shift(copy.Date!.In(options.Edition.Zone)), null, now).OrThrow());
        }

        await db.AddReadAlsosAsync(revision!, cancel);
        await db.SaveChangesAsync(cancel);
        await db.ResolveReadAlsosAsync(article.TitleKey, cancel);
        await db.SaveChangesAsync(cancel);
        await db.IndexAsync([article.Id], cancel);
        return new ImportOutcome(article.Id, (isNew, publishes) switch
        {
            (true, true) => ImportResult.Published,
            (true, false) => ImportResult.Drafted,
            (false, true) => ImportResult.Replaced,
            _ => ImportResult.SavedAside,
        });
    }

    /// <summary>A text that the newsroom has edited is never replaced unseen; the import waits beside it as a working revision.</summary>
    private async Task<bool> MayReplaceAsync(Article article, Revision? working, CancellationToken cancel) => article.Publication switch
    {
        Publication.Unpublished => working is null or { Imported: true },
        Publication.Published => await db.Revisions.AnyAsync(r => r.Id == article.LiveRevisionId && r.Imported, cancel),
        _ => false,
    };
}
