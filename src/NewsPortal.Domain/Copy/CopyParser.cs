namespace NewsPortal.Domain.Copy;

/// <summary>Reads copy as desks receive it: headline, date, caption, story, and what stands under it.</summary>
public static class CopyParser
{
    private const string NoHeadline = "Naskah ini kosong. Tulis judul berita di baris pertama.";
    private const string NoStory = "Naskah tidak berisi teks berita. Tulis sedikitnya satu paragraf di bawah judul dan tanggal.";

    private static readonly string HeadlineTooLong =
        $"Judul lebih dari {CopyDocument.HeadlineLimit} karakter. Persingkat judul, lalu mulai teks berita di baris baru.";

    /// <summary>Reads one story. Nothing typed is taken for markup, and nothing is escaped.</summary>
    /// <param name="text">The copy, with line ends of any system.</param>
    public static CopyResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Nul.LineIn(text) is { } nul) return CopyResult.Refuse(nul, Nul.Reason);
        var lines = CopyLines.Of(text);
        if (lines.Count is 0) return CopyResult.Refuse(1, NoHeadline);
        return lines[0].Clean.Length > CopyDocument.HeadlineLimit
            ? CopyResult.Refuse(lines[0].Number, HeadlineTooLong)
            : Story(lines);
    }

    private static CopyResult Story(List<CopyLine> lines)
    {
        var labels = new CopyLabels();
        var header = new CopyHeader(labels);
        var rest = lines[header.Read(lines, 1)..];
        if (header.Refusal is { } refused) return CopyResult.Refuse(refused);
        var story = CopyTail.Cut(rest, labels);
        var caption = CopyCaption.Find(story);
        var start = caption.Lines is 0 ? 0 : header.Read(story, caption.Lines);
        if (header.Refusal is { } late) return CopyResult.Refuse(late);
        labels.AddNamed(header.Name);
        var body = CopyBody.Read(story[start..]);
        return body.HasText
            ? CopyResult.Read(Document(lines[0].Clean, header.Date, caption, body, labels))
            : CopyResult.Refuse((rest.Count > caption.Lines ? rest[caption.Lines] : lines[^1]).Number, NoStory);
    }

    private static CopyDocument Document(string headline, CopyDate? date, CopyCaption caption, CopyBody body, CopyLabels labels) => new()
    {
        Headline = headline,
        Date = date,
        Caption = caption.Text,
        Credit = caption.Credit,
        Dateline = body.Dateline,
        Blocks = body.Blocks,
        Bylines = labels.Bylines,
        Sources = labels.Sources,
        Tags = labels.Tags,
    };
}
