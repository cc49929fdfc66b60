using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Web.Tests.App;

/// <summary>Fills a newsroom with many stories at once, by the methods of their entity.</summary>
internal static class Archive
{
    /// <summary>Adds the stories.</summary>
    /// <returns>Their identities, in the same order.</returns>
    public static async Task<IReadOnlyList<long>> AddStoriesAsync(this NewsPortalApp app, params IReadOnlyList<ArchiveStory> stories)
    {
        await using var db = app.OpenDb();
        var editions = (await db.Editions.ToListAsync()).ToDictionary(e => e.Slug.Value, e => e.Id);
        var sections = (await db.Sections.ToListAsync()).ToDictionary(s => s.Slug.Value, s => s.Id);
        var contents = stories.Select(s => s.Content(sections[s.Section])).ToList();
        var articles = stories.Select((s, i) => Article.Draft(editions[s.Edition], contents[i])).ToList();
        db.AddRange(articles);
        await db.SaveChangesAsync();

        var program = Actor.Program("test");
        var revisions = articles.Select((a, i) => a.Save(program, new RevisionDraft(contents[i]), null, 1, app.Clock.GetUtcNow()).Revision!).ToList();
        db.AddRange(revisions);
        await db.SaveChangesAsync();

        for (var i = 0; i < stories.Count; i++)
        {
            articles[i].WorkOn(revisions[i]);
            articles[i].ApproveCopy(program, revisions[i]);
        }

        for (var i = 0; i < stories.Count; i++)
            if (stories[i].At is { } at) articles[i].Publish(program, revisions[i], at, null, app.Clock.GetUtcNow()).OrThrow();
        await db.SaveChangesAsync();
        return [.. articles.Select(a => a.Id)];
    }

    /// <summary>Adds a tag; one with an introduction has a page before any story runs under it.</summary>
    public static async Task<long> AddTagAsync(this NewsPortalApp app, string slug, string? intro = null)
    {
        await using var db = app.OpenDb();
        var tag = db.Tags.Add(new Tag { Slug = Slug.Parse(slug), Name = $"Tag {slug}", Intro = intro }).Entity;
        await db.SaveChangesAsync();
        return tag.Id;
    }

    /// <summary>Adds a person of the bylines.</summary>
    public static async Task<long> AddPersonAsync(this NewsPortalApp app, string slug, bool hidden = false)
    {
        await using var db = app.OpenDb();
        var person = db.Contributors.Add(new Contributor { Slug = Slug.Parse(slug), Name = $"Nama {slug}", Hidden = hidden }).Entity;
        await db.SaveChangesAsync();
        return person.Id;
    }
}

/// <summary>A story of which only its place in lists matters.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="At">The publication moment; ahead of the clock it is scheduled, <see langword="null"/> leaves a draft.</param>
/// <param name="Edition">The slug of the edition.</param>
/// <param name="Section">The slug of the section.</param>
internal sealed record ArchiveStory(string Headline, DateTimeOffset? At, string Edition = "depok", string Section = "daerah")
{
    public IReadOnlyList<long> Tags { get; init; } = [];

    public IReadOnlyList<BylineEntry> Bylines { get; init; } = [];

    public long? Picture { get; init; }

    public string Body { get; init; } = "Warga turun ke situ.";

    public Story Content(long sectionId) => new()
    {
        SectionId = sectionId,
        Slug = Slug.FromAscii(Headline, "berita"),
        Headline = Headline,
        Body = Body,
        TagIds = Tags,
        Bylines = Bylines,
        Picture = Picture is null ? null : new PictureUse(Picture, "Warga di situ.", "ANTARA FOTO/Budi", "Perahu di situ"),
    };
}
