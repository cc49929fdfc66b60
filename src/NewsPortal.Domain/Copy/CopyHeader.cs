namespace NewsPortal.Domain.Copy;

/// <summary>Reads what stands between headline and story: the date, and people credited up there.</summary>
/// <param name="labels">Receives the people.</param>
internal sealed class CopyHeader(CopyLabels labels)
{
    public CopyDate? Date { get; private set; }

    public CopyRefusal? Refusal { get; private set; }

    /// <summary>Who stands before the date on its line.</summary>
    public string? Name { get; private set; }

    /// <summary>Reads from a line on; answers where the header ends.</summary>
    public int Read(List<CopyLine> lines, int at)
    {
        while (at < lines.Count && Refusal is null && LinesTaken(lines, at) is > 0 and var taken) at += taken;
        return at;
    }

    private int LinesTaken(List<CopyLine> lines, int at)
    {
        if (Date is not null) return PeopleTaken(lines, at);
        (Date, Refusal) = PrintedDate.Read(lines[at]);
        if (Date is null && Refusal is null) ReadNamed(lines[at]);
        return Date is null && Refusal is null ? PeopleTaken(lines, at) : 1;
    }

    private void ReadNamed(CopyLine line)
    {
        if (NamedDate.Read(line) is not { } named) return;
        var people = LabelLine.Read(line.With(named.Before));
        foreach (var field in people) labels.Add(field, field.Value);
        if (named.IsName && people.Count is 0) Name = named.Before;
        (Date, Refusal) = named.IsName || people.Count > 0 ? (named.Date, null) : PrintedDate.Refuse(line, "Baris tanggal ini memuat kata lain: «{0}».", named.Before);
    }

    private int PeopleTaken(List<CopyLine> lines, int at)
    {
        var fields = LabelLine.Read(lines[at]);
        if (fields.Count is 0 || fields[0].Kind is not LabelKind.People) return 0;
        foreach (var field in fields) labels.Add(field, field.Value);
        var last = fields[^1];
        if (last.Value.Length > 0 || at + 1 == lines.Count || !IsName(last, lines[at + 1])) return 1;
        labels.Add(last, lines[at + 1].Clean);
        return 2;
    }

    private static bool IsName(LabelField label, CopyLine line) =>
        label.Fits(line.Clean)
        && PrintedDate.Read(line) is (null, null)
        && LabelLine.Read(line).Count is 0
        && Dateline.Split(line.Text) is null;
}
