using System.Globalization;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Merging;

/// <summary>One field of a story, as merging and history compare it: by a text that is equal exactly where the field is.</summary>
public sealed class StoryField
{
    private StoryField(string name, Func<Story, string> read, Func<Story, Story, Story> copy) => (Name, Read, Copy) = (name, read, copy);

    /// <summary>The name, as in <see cref="Story"/>, in camel case.</summary>
    public string Name { get; }

    /// <summary>The field as text; lists a line each, persons and tags by their identity.</summary>
    public Func<Story, string> Read { get; }

    /// <summary>The first story with this field of the second.</summary>
    public Func<Story, Story, Story> Copy { get; }

    /// <summary>The text itself, which is compared by paragraphs.</summary>
    public static StoryField Body { get; } = new("body", s => s.Body, (to, from) => to with { Body = from.Body });

    /// <summary>Every field but the text.</summary>
    public static IReadOnlyList<StoryField> All { get; } =
    [
        new("headline", s => s.Headline, (to, from) => to with { Headline = from.Headline }),
        new("kicker", s => s.Kicker ?? "", (to, from) => to with { Kicker = from.Kicker }),
        new("standfirst", s => s.Standfirst ?? "", (to, from) => to with { Standfirst = from.Standfirst }),
        new("dateline", s => s.Dateline ?? "", (to, from) => to with { Dateline = from.Dateline }),
        new("sectionId", s => Number(s.SectionId), (to, from) => to with { SectionId = from.SectionId }),
        new("slug", s => s.Slug.Value, (to, from) => to with { Slug = from.Slug }),
        new("zone", s => s.Zone?.Abbreviation ?? "", (to, from) => to with { Zone = from.Zone }),
        new("bylines", s => Lines(s.Bylines.Select(b => $"{b.Role} {Number(b.ContributorId)}")), (to, from) => to with { Bylines = from.Bylines }),
        new("sources", s => Lines(s.Sources.Select(x => x.Url is null ? x.Name : $"{x.Name} <{x.Url}>")), (to, from) => to with { Sources = from.Sources }),
        new("tagIds", s => Lines(s.TagIds.Select(Number)), (to, from) => to with { TagIds = from.TagIds }),
        new("picture", s => s.Picture?.PictureId is { } id ? Number(id) : "", (to, from) => to with { Picture = Use(to) with { PictureId = from.Picture?.PictureId } }),
        new("caption", s => s.Picture?.Caption ?? "", (to, from) => to with { Picture = Use(to) with { Caption = from.Picture?.Caption } }),
        new("credit", s => s.Picture?.Credit ?? "", (to, from) => to with { Picture = Use(to) with { Credit = from.Picture?.Credit } }),
        new("altText", s => s.Picture?.AltText ?? "", (to, from) => to with { Picture = Use(to) with { AltText = from.Picture?.AltText } }),
        new("searchTitle", s => s.SearchTitle ?? "", (to, from) => to with { SearchTitle = from.SearchTitle }),
        new("description", s => s.Description ?? "", (to, from) => to with { Description = from.Description }),
        new("aiUse", s => s.AiUse?.ToString() ?? "", (to, from) => to with { AiUse = from.AiUse }),
        new("advertorial", s => s.Advertorial ? "1" : "", (to, from) => to with { Advertorial = from.Advertorial }),
        new("unverified", s => s.Unverified ? "1" : "", (to, from) => to with { Unverified = from.Unverified }),
    ];

    /// <summary>Whether two versions of a story hold the same in every field.</summary>
    public static bool Same(Story one, Story other) => one.Body == other.Body && All.All(f => f.Read(one) == f.Read(other));

    private static Pictures.PictureUse Use(Story story) => story.Picture ?? new(null, null, null, null);

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
