using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Stories;

/// <summary>Begins a story: where it belongs, and what is there of it already.</summary>
internal sealed class EditNewModel(StartStory start, CopySheet copies, CopyReading reading, SheetReader reader, StaffAccess access, Place place, IStringLocalizer<WritingText> words) : PageModel
{
    /// <summary>Edition and section, as <c>1-2</c>.</summary>
    [BindProperty]
    public string? Desk { get; set; }

    /// <summary>The headline, where there is one.</summary>
    [BindProperty]
    public string? Headline { get; set; }

    /// <summary>Copy to begin with.</summary>
    [BindProperty]
    public string? Copy { get; set; }

    /// <summary>What was read from the copy, for the page that opens next.</summary>
    [TempData]
    public string? CopyRead { get; set; }

    /// <summary>Why it could not be begun, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Where the person may write.</summary>
    public IReadOnlyList<(string Edition, IReadOnlyList<(string Value, string Section)> Sections)> Desks =>
    [
        .. from edition in place.Network.Editions
           let sections = place.Network.BarOf(edition).Where(s => access.Actor.MayWriteIn(edition.Id, s.Id))
               .Select(s => (string.Create(CultureInfo.InvariantCulture, $"{edition.Id}-{s.Id}"), s.Name)).ToList()
           where sections.Count > 0
           select (edition.Name, (IReadOnlyList<(string, string)>)sections),
    ];

    /// <summary>Begins the story and opens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var desk = Desks.SelectMany(d => d.Sections).FirstOrDefault(s => s.Value == Desk).Value;
        if (desk is null) return Refuse("Desk", words["Pilih edisi dan kanal tempat Anda boleh menulis."]);
        var (edition, section) = desk.Split('-') is [var e, var s] ? (Id(e), Id(s)) : default;
        var (sheet, read) = (new StorySheet { Headline = Headline }, (string?)null);
        if (!string.IsNullOrWhiteSpace(Copy))
        {
            var parsed = Copy.Length > CopyText.ByteLimit ? null : CopyParser.Parse(Copy);
            if (parsed is null) return Refuse("Copy", words["Naskah terlalu panjang: paling banyak {0} karakter.", Story.BodyLength]);
            if (parsed.IsRefused) return Refuse("Copy", words["Baris {0}: {1}", parsed.Refusal.Line, words.Of(parsed.Refusal)]);
            (sheet, var unknown) = await copies.OfAsync(parsed.Document, cancel);
            if (!string.IsNullOrWhiteSpace(Headline)) sheet = sheet with { Headline = Headline };
            if (parsed.Document.Date?.Zone is { } zone && zone != place.Network.Editions.Single(e => e.Id == edition).Zone) sheet = sheet with { Zone = zone.ToString() };
            read = string.Join(' ', [words["Naskah diurai ke kolomnya: {0}.", string.Join(", ", reading.Of(parsed.Document, sheet.Bylines!.Count, sheet.TagIds!.Count))].Value, .. reading.LeftOf(parsed.Document), .. unknown.Count == 0 ? Array.Empty<string>() : [words["Belum dikenal, tambahkan di kolomnya bila benar: {0}.", string.Join(", ", unknown)].Value]]);
        }

        if (reader.Read(sheet with { SectionId = section }, Errors) is not { } story) return Refuse();
        if (await start.RunAsync(access.Actor, access.User, edition, story, CancellationToken.None) is not { } id) return Refuse("Desk", words["Pilih edisi dan kanal tempat Anda boleh menulis."]);
        CopyRead = read;
        return RedirectToPage("/Stories/Edit", new { area = "Newsroom", id });
    }

    private PageResult Refuse(string field = "", string sentence = "")
    {
        if (field.Length > 0) Errors[field] = sentence;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private static long Id(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
