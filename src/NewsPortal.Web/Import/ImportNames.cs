using AnyAscii;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Tags;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Web.Import;

/// <summary>Finds the people and tags that copy names, and adds those that the newsroom does not know yet.</summary>
internal sealed class ImportNames(NewsDbContext db)
{
    /// <summary>A slug of any script's text.</summary>
    public static Slug SlugOf(string text, string otherwise) => Slug.FromAscii(text.Transliterate(), otherwise);

    /// <summary>The bylines, each with its person.</summary>
    public async Task<IReadOnlyList<BylineEntry>> BylinesAsync(IEnumerable<CopyByline> bylines, CancellationToken cancel)
    {
        var entries = new List<BylineEntry>();
        foreach (var byline in bylines.OrderBy(b => b.Role))
            entries.Add(new BylineEntry((await PersonAsync(Cut(byline.Name, Contributor.NameLength), cancel)).Id, byline.Role));
        return [.. entries.Distinct()];
    }

    /// <summary>The tags, in their order, each once.</summary>
    public async Task<IReadOnlyList<long>> TagsAsync(IEnumerable<string> tags, CancellationToken cancel)
    {
        var ids = new List<long>();
        foreach (var name in tags) ids.Add((await TagAsync(Cut(name, Tag.NameLength), cancel)).Id);
        return [.. ids.Distinct()];
    }

    private async Task<Contributor> PersonAsync(string name, CancellationToken cancel)
    {
        var slug = SlugOf(name, "penulis");
        if (await db.Contributors.FirstOrDefaultAsync(c => c.Slug == slug, cancel) is { } known) return known;
        var person = new Contributor { Slug = slug, Name = name };
        db.Contributors.Add(person);
        await db.SaveChangesAsync(cancel);
        return person;
    }

    private async Task<Tag> TagAsync(string name, CancellationToken cancel)
    {
        var slug = SlugOf(name, "tag");
        if (await db.Tags.FirstOrDefaultAsync(t => t.Slug == slug, cancel) is { } known) return known;
        if (await db.FindTagByAliasAsync(slug, cancel) is { } meant) return meant;
        var tag = new Tag { Slug = slug, Name = name };
        db.Tags.Add(tag);
        await db.SaveChangesAsync(cancel);
        return tag;
    }

    private static string Cut(string name, int length) => Text.Head(name, length).TrimEnd();
}
