using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Reads the lines of the form in which people, sources and tags stand by their names; who is not known yet is added.</summary>
internal sealed partial class FormNames(NameBook book, IStringLocalizer<WritingText> words)
{
    private static readonly Dictionary<string, BylineRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["penulis"] = BylineRole.Writer,
        ["writer"] = BylineRole.Writer,
        ["oleh"] = BylineRole.Writer,
        ["reporter"] = BylineRole.Reporter,
        ["wartawan"] = BylineRole.Reporter,
        ["kontributor"] = BylineRole.Contributor,
        ["contributor"] = BylineRole.Contributor,
        ["fotografer"] = BylineRole.Photographer,
        ["foto"] = BylineRole.Photographer,
        ["photographer"] = BylineRole.Photographer,
        ["editor"] = BylineRole.Editor,
        ["penyunting"] = BylineRole.Editor,
    };

    /// <summary>The form as a sheet; sentences about what cannot be read go to <paramref name="errors"/>, and then nobody is added.</summary>
    public async Task<StorySheet> ReadAsync(StoryForm form, long staffId, IDictionary<string, string> errors, CancellationToken cancel)
    {
        var (bylines, tags) = (Bylines(form.Bylines, errors).ToList(), Names(form.Tags, Tag.NameLength, "tagIds", errors).ToList());
        if (bylines.Count > SheetReader.MostEntries) errors["bylines"] = words["Terlalu banyak: paling banyak {0}.", SheetReader.MostEntries];
        if (tags.Count > SheetReader.MostTags) errors["tagIds"] = words["Terlalu banyak: paling banyak {0}.", SheetReader.MostTags];
        var (people, tagIds) = (new List<SheetByline>(), new List<long>());
        if (errors.Count == 0)
        {
            foreach (var (role, name) in bylines) people.Add(new SheetByline(await book.PersonAsync(name, staffId, cancel), role.ToString()));
            foreach (var name in tags) tagIds.Add(await book.TagAsync(name, staffId, cancel));
        }

        return new StorySheet
        {
            SectionId = form.SectionId,
            Slug = form.Slug,
            Headline = form.Headline,
            Kicker = form.Kicker,
            Standfirst = form.Standfirst,
            Dateline = form.Dateline,
            Zone = form.Zone,
            Body = form.Body,
            Bylines = people,
            Sources = [.. Lines(form.Sources).Select(Source)],
            TagIds = tagIds,
            Picture = new SheetPicture(form.PictureId, form.Caption, form.Credit, form.AltText),
            SearchTitle = form.SearchTitle,
            Description = form.Description,
            AiUse = form.AiUse,
            Advertorial = form.Advertorial,
            Unverified = form.Unverified,
        };
    }

    private IEnumerable<(BylineRole Role, string Name)> Bylines(string? typed, IDictionary<string, string> errors)
    {
        foreach (var line in Lines(typed))
        {
            var (label, name) = line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (line[..colon].Trim(), line[(colon + 1)..].Trim()) : ("penulis", line);
            if (!Roles.TryGetValue(label, out var role)) errors["bylines"] = words["“{0}” bukan peran. Pakai Penulis, Reporter, Kontributor, Fotografer, atau Editor.", label];
            else foreach (var one in Names(name, Contributor.NameLength, "bylines", errors)) yield return (role, one);
        }
    }

    private IEnumerable<string> Names(string? typed, int most, string field, IDictionary<string, string> errors)
    {
        foreach (var name in (typed ?? "").Split(',', '\n').Select(Text.OneLine).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (name.Length > most) errors[field] = words["Nama terlalu panjang: paling banyak {0} karakter.", most];
            else if (!NameBook.IsName(name)) errors[field] = words["“{0}” bukan nama.", name];
            else yield return name;
        }
    }

    private static SheetSource Source(string line) => Address().Match(line) is { Success: true } address
        ? new(line[..address.Index].Trim().TrimEnd(':', '<', '(').Trim() is { Length: > 0 } name ? name : address.Value, address.Value)
        : new(line, null);

    private static IEnumerable<string> Lines(string? typed) => (typed ?? "").Split('\n').Select(Text.OneLine).Where(line => line.Length > 0);

    [GeneratedRegex(@"https?://[^\s>)]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
