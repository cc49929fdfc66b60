using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Makes a story of what a form or script sent, or says of each field what is wrong with it.</summary>
internal sealed class SheetReader(IStringLocalizer<WritingText> words)
{
    /// <summary>The most people, and the most sources, of one story.</summary>
    public const int MostEntries = 50;

    /// <summary>The most tags of one story.</summary>
    public const int MostTags = 100;

    /// <summary>The end of the address that a headline makes by itself.</summary>
    public static Slug SlugOf(string headline) => ImportNames.SlugOf(headline, "naskah");

    /// <summary>Reads the sheet.</summary>
    /// <returns>The story, or <see langword="null"/> where <paramref name="errors"/> holds sentences by the names of fields.</returns>
    public Story? Read(StorySheet sheet, IDictionary<string, string> errors)
    {
        foreach (var (field, line) in Lines(sheet))
            if (line?.Length > Story.LineLength) errors[field] = words["Terlalu panjang: paling banyak {0} karakter.", Story.LineLength];
        if (sheet.Body?.Length > Story.BodyLength) errors["body"] = words["Naskah terlalu panjang: paling banyak {0} karakter.", Story.BodyLength];
        if (sheet.SectionId is null) errors["sectionId"] = words["Pilih kanal."];

        var headline = Text.OneLine(sheet.Headline ?? "");
        var slug = SlugOf(headline);
        if (!string.IsNullOrWhiteSpace(sheet.Slug) && !Slug.TryParse(sheet.Slug.Trim(), null, out slug))
            errors["slug"] = words["Pakai huruf kecil, angka, dan tanda hubung, paling banyak {0} karakter.", Slug.MaxLength];
        var zone = Named<Zone>(sheet.Zone, "zone", errors);
        var aiUse = Named<AiUse>(sheet.AiUse, "aiUse", errors);
        var bylines = Bylines(sheet.Bylines ?? [], errors);
        var sources = Sources(sheet.Sources ?? [], errors);
        if (sheet.TagIds?.Count > MostTags) errors["tagIds"] = words["Terlalu banyak: paling banyak {0}.", MostTags];
        if (errors.Count > 0) return null;

        return new Story
        {
            SectionId = sheet.SectionId!.Value,
            Slug = slug!,
            Headline = headline,
            Kicker = sheet.Kicker,
            Standfirst = sheet.Standfirst,
            Dateline = sheet.Dateline,
            Zone = zone,
            Body = sheet.Body ?? "",
            Bylines = bylines,
            Sources = sources,
            TagIds = [.. (sheet.TagIds ?? []).Distinct()],
            Picture = Picture(sheet.Picture),
            SearchTitle = sheet.SearchTitle,
            Description = sheet.Description,
            Advertorial = sheet.Advertorial,
            Unverified = sheet.Unverified,
            AiUse = aiUse,
        };
    }

    private static IEnumerable<(string Field, string? Line)> Lines(StorySheet s) =>
    [
        ("headline", s.Headline), ("kicker", s.Kicker), ("standfirst", s.Standfirst), ("dateline", s.Dateline), ("searchTitle", s.SearchTitle),
        ("description", s.Description), ("caption", s.Picture?.Caption), ("credit", s.Picture?.Credit), ("altText", s.Picture?.AltText),
        .. (s.Sources ?? []).SelectMany(x => new[] { ("sources", x?.Name), ("sources", x?.Url) }),
    ];

    private T? Named<T>(string? name, string field, IDictionary<string, string> errors) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(name)) return null;
        if (Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0])) return value;
        errors[field] = words["Pilih salah satu yang ada."];
        return null;
    }

    private List<BylineEntry> Bylines(IReadOnlyList<SheetByline> sent, IDictionary<string, string> errors)
    {
        if (sent.Count > MostEntries) errors["bylines"] = words["Terlalu banyak: paling banyak {0}.", MostEntries];
        var entries = sent.Where(b => b is not null).Select(b => (b.ContributorId, Role: Named<BylineRole>(b.Role, "bylines", errors) ?? BylineRole.Writer));
        return [.. entries.Select(b => new BylineEntry(b.ContributorId, b.Role)).Distinct()];
    }

    private List<SourceEntry> Sources(IReadOnlyList<SheetSource> sent, IDictionary<string, string> errors)
    {
        if (sent.Count > MostEntries) errors["sources"] = words["Terlalu banyak: paling banyak {0}.", MostEntries];
        var entries = new List<SourceEntry>();
        foreach (var source in sent.Where(s => s is not null))
        {
            var (name, url) = (Text.OneLineOrNull(source.Name), Text.OneLineOrNull(source.Url));
            if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                errors["sources"] = words["Alamat sumber ditulis lengkap, misalnya https://contoh.id/berita."];
            else if ((name ?? url) is { } shown) entries.Add(new SourceEntry(shown, url));
        }

        return entries;
    }

    private static PictureUse? Picture(SheetPicture? sent)
    {
        if (sent is null) return null;
        var use = new PictureUse(sent.PictureId, Text.OneLineOrNull(sent.Caption), Text.OneLineOrNull(sent.Credit)?.TrimStart('/', ' '), Text.OneLineOrNull(sent.AltText));
        return use is { PictureId: null, Caption: null, Credit: null or "", AltText: null } ? null : use;
    }
}
