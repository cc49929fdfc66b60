using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;
using NewsPortal.Domain.People;
using NewsPortal.Web.Areas.Newsroom.Pages.Desk;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>The fields of a story in words: their labels, and persons, tags and sections by their names.</summary>
public sealed class FieldWords(NewsDbContext db, IStringLocalizer<StepText> say)
{
    private Dictionary<long, string> _people = [], _tags = [], _sections = [];

    /// <summary>Looks the names of the stories up.</summary>
    public async Task LoadAsync(Story[] stories, CancellationToken cancel)
    {
        var people = stories.SelectMany(s => s.Bylines).Select(b => b.ContributorId).Distinct().ToList();
        var tags = stories.SelectMany(s => s.TagIds).Distinct().ToList();
        _people = await db.Contributors.AsNoTracking().Where(c => people.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, cancel);
        _tags = await db.Tags.AsNoTracking().Where(t => tags.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        _sections = await db.Sections.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
    }

    /// <summary>A field of a story as people read it.</summary>
    public string Read(StoryField field, Story story) => field.Name switch
    {
        "sectionId" => _sections.GetValueOrDefault(story.SectionId, "?"),
        "bylines" => string.Join('\n', story.Bylines.Select(b => $"{b.Role.Label}: {_people.GetValueOrDefault(b.ContributorId, "?")}")),
        "tagIds" => string.Join('\n', story.TagIds.Select(id => _tags.GetValueOrDefault(id, "?"))),
        "picture" => story.Picture?.PictureId is { } id ? say["Foto nomor {0}", id] : "",
        "advertorial" => story.Advertorial ? say["Ya"] : say["Tidak"],
        "unverified" => story.Unverified ? say["Ya"] : say["Tidak"],
        "aiUse" => story.AiUse switch { AiUse.Assisted => say["Dibantu AI"], AiUse.Generated => say["Sebagian dibuat AI"], _ => "" },
        _ => field.Read(story),
    };

    /// <summary>The label of a field.</summary>
    public string Label(string field) => field switch
    {
        "headline" => say["Judul"],
        "kicker" => say["Kepala judul"],
        "standfirst" => say["Teras"],
        "dateline" => say["Titimangsa"],
        "sectionId" => say["Kanal"],
        "slug" => say["Akhir alamat"],
        "zone" => say["Zona waktu"],
        "bylines" => say["Penulis dan editor"],
        "sources" => say["Sumber"],
        "tagIds" => say["Tag"],
        "picture" => say["Foto"],
        "caption" => say["Keterangan foto"],
        "credit" => say["Kredit foto"],
        "altText" => say["Teks alternatif"],
        "searchTitle" => say["Judul pencarian"],
        "description" => say["Deskripsi"],
        "aiUse" => say["Pemakaian AI"],
        "advertorial" => say["Advertorial"],
        "unverified" => say["Belum terverifikasi"],
        _ => field,
    };
}
