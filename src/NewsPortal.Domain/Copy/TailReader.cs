namespace NewsPortal.Domain.Copy;

/// <summary>Reads what stands under a story, line by line.</summary>
/// <param name="labels">Receives what is found.</param>
/// <param name="headings">Whether a block's heading ends the story here, or is a crosshead of it.</param>
internal sealed class TailReader(CopyLabels labels, bool headings)
{
    private LabelField? _open; // the label whose list goes on in the next lines

    /// <summary>Whether a block of links has begun: from there on, only labels count.</summary>
    public bool IsPastStory { get; private set; }

    /// <summary>Takes a line of the tail; false for a line that belongs to the story.</summary>
    public bool Takes(CopyLine line) => TakesHeading(line) || TakesLabels(line) || TakesList(line) || IsPastStory;

    private bool TakesHeading(CopyLine line)
    {
        if (!headings || !LabelLine.IsHeading(line)) return false;
        _open = null;
        return IsPastStory = true;
    }

    private bool TakesLabels(CopyLine line)
    {
        var fields = LabelLine.Read(line);
        if (fields.Count is 0) return false;
        foreach (var field in fields) labels.Add(field, field.Value);
        _open = fields[^1] is { Kind: LabelKind.Tags } or { Value: "" } ? fields[^1] : null;
        return true;
    }

    private bool TakesList(CopyLine line)
    {
        var list = _open;
        if (list is not { Kind: LabelKind.Tags }) _open = null;
        if (list is not { } label || !label.Fits(line.Clean))
        {
            _open = null;
            return false;
        }

        labels.Add(label, line.Clean);
        return true;
    }
}
