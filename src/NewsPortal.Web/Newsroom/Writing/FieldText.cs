using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;
using NewsPortal.Domain.People;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>The fields of stories as people read them: persons, tags and sections by their names.</summary>
internal sealed class FieldText(NewsDbContext db, IStringLocalizer<WritingText> words)
{
    private readonly Dictionary<long, string> _people = [], _tags = [], _sections = [];

    /// <summary>Looks the names of the stories up.</summary>
    public async Task LoadAsync(IReadOnlyList<Story> stories, CancellationToken cancel)
    {
        var people = stories.SelectMany(s => s.Bylines).Select(b => b.ContributorId).Distinct().Where(id => !_people.ContainsKey(id)).ToList();
        var tags = stories.SelectMany(s => s.TagIds).Distinct().Where(id => !_tags.ContainsKey(id)).ToList();
        if (people.Count > 0) foreach (var p in await db.Contributors.Where(c => people.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToListAsync(cancel)) _people[p.Id] = p.Name;
        if (tags.Count > 0) foreach (var t in await db.Tags.Where(t => tags.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToListAsync(cancel)) _tags[t.Id] = t.Name;
        if (_sections.Count == 0) foreach (var s in await db.Sections.Select(s => new { s.Id, s.Name }).ToListAsync(cancel)) _sections[s.Id] = s.Name;
    }

    /// <summary>A person's name.</summary>
    public string Person(long id) => _people.GetValueOrDefault(id, "?");

    /// <summary>A tag's name.</summary>
    public string Tag(long id) => _tags.GetValueOrDefault(id, "?");

    /// <summary>The people and tags of stories by their numbers, for scripts: what another has just added shows by its name at once.</summary>
    public object Names(params IReadOnlyList<Story> stories) => new
    {
        people = stories.SelectMany(s => s.Bylines).Select(b => b.ContributorId).Distinct().Select(id => new NamedItem(id, Person(id))),
        tags = stories.SelectMany(s => s.TagIds).Distinct().Select(id => new NamedItem(id, Tag(id))),
    };

    /// <summary>The field of the story, a line an entry.</summary>
    public string Of(StoryField field, Story story) => field.Name switch
    {
        "sectionId" => _sections.GetValueOrDefault(story.SectionId, "?"),
        "bylines" => string.Join('\n', story.Bylines.Select(b => $"{b.Role.Label}: {Person(b.ContributorId)}")),
        "tagIds" => string.Join('\n', story.TagIds.Select(Tag)),
        "aiUse" => AiUse(story.AiUse),
        "advertorial" => Yes(story.Advertorial),
        "unverified" => Yes(story.Unverified),
        "picture" => story.Picture?.PictureId is { } id ? words["Foto nomor {0}", id] : "",
        _ => field.Read(story),
    };

    private string AiUse(AiUse? use) => use switch
    {
        Domain.Articles.AiUse.Assisted => words["Dibantu AI"],
        Domain.Articles.AiUse.Generated => words["Sebagian dibuat AI"],
        _ => "",
    };

    private string Yes(bool value) => value ? words["Ya"] : words["Tidak"];
}
