using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Says what was read from copy into which field, and what of it has no field here: nothing of it goes missing unseen.</summary>
internal sealed class CopyReading(IStringLocalizer<WritingText> words)
{
    /// <summary>The parts, in the copy's own order.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="people">How many people of it have a place in the byline.</param>
    /// <param name="tags">How many tags of it the story bears.</param>
    public IReadOnlyList<string> Of(CopyDocument copy, int people, int tags)
    {
        var parts = new List<string> { words["Judul"] };
        if (copy.Caption is not null) parts.Add(words["Keterangan foto"]);
        if (copy.Credit is not null) parts.Add(words["Kredit foto"]);
        if (copy.Dateline is { } dateline) parts.Add($"{words["Titimangsa"]} ({dateline})");
        parts.Add(words["Naskah ({0} paragraf)", copy.Blocks.Count]);
        if (people > 0) parts.Add(words["Penulis dan editor ({0})", people]);
        if (copy.Sources.Count > 0) parts.Add(words["Sumber ({0})", Math.Min(copy.Sources.Count, SheetReader.MostEntries)]);
        if (tags > 0) parts.Add(words["Tag ({0})", tags]);
        return parts;
    }

    /// <summary>What has no field on the story's page, or no room in one: a sentence each.</summary>
    public IReadOnlyList<string> LeftOf(CopyDocument copy)
    {
        var left = new List<string>();
        if (copy.Date is { } date) left.Add(words["Tanggal {0} tidak disimpan: waktu terbit diatur di meja naskah, saat diterbitkan atau dijadwalkan.", Shown(date)]);
        if (copy.Bylines.Count > SheetReader.MostEntries || copy.Sources.Count > SheetReader.MostEntries || copy.Tags.Count > SheetReader.MostTags)
            left.Add(words["Yang melebihi batas tidak dimasukkan: paling banyak {0} nama, {0} sumber, dan {1} tag.", SheetReader.MostEntries, SheetReader.MostTags]);
        return left;
    }

    private static string Shown(CopyDate date) =>
        date.Local.ToString("d MMMM yyyy, HH':'mm", CultureInfo.CurrentCulture) + (date.Zone is { } zone ? " " + zone.Abbreviation : "");
}
