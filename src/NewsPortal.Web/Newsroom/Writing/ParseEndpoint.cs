using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Import;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Takes pasted copy apart into its fields, as the importer does; names that the newsroom does not know are told, not added.</summary>
internal static class ParseEndpoint
{
    public static async Task<IResult> PostAsync(HttpContext http, ScriptBody body, NameBook book, CopyReading reading, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentCopy>(http.Request, cancel);
        if (sent is null) return fault!;
        if (sent.Text is null || sent.Text.Length > CopyText.ByteLimit) return ScriptAnswer.Error(StatusCodes.Status422UnprocessableEntity, words["Kiriman ini terlalu besar. Pendekkan naskah, lalu coba lagi."]);
        var parsed = CopyParser.Parse(sent.Text);
        if (parsed.IsRefused) return Results.Json(new { ok = false, reason = words.Of(parsed.Refusal), line = parsed.Refusal.Line });

        var copy = parsed.Document;
        var (bylines, tags, people, known) = (new List<object>(), new List<object>(), 0, 0);
        foreach (var b in copy.Bylines.Take(SheetReader.MostEntries))
        {
            var person = await book.FindPersonAsync(b.Name, cancel);
            bylines.Add(new { contributorId = person, name = b.Name, role = b.Role.ToString() });
            if (person is not null) people++;
        }

        foreach (var name in copy.Tags.Take(SheetReader.MostTags))
        {
            var tag = await book.FindTagAsync(name, cancel);
            tags.Add(new { id = tag, name });
            if (tag is not null) known++;
        }

        return Results.Json(new
        {
            ok = true,
            headline = copy.Headline,
            body = CopyMarkdown.From(copy.Blocks),
            dateline = copy.Dateline,
            caption = copy.Caption,
            credit = copy.Credit,
            bylines,
            zone = copy.Date?.Zone?.ToString(),
            sources = copy.Sources.Take(SheetReader.MostEntries).Select(s => new { name = s.Name, url = s.Url }),
            tags,
            read = reading.Of(copy, people, known),
            left = reading.LeftOf(copy),
            date = copy.Date is { } date ? date.Moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? date.Local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : null,
        });
    }

    private sealed record SentCopy(string? Text);
}
