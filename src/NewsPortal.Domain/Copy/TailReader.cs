using System.Text.RegularExpressions;
using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Copy;

/// <summary>Reads what stands under a story, line by line.</summary>
/// <param name="labels">Receives what is found.</param>
/// <param name="headings">Whether a block's heading ends the story here, or is a crosshead of it.</param>
internal sealed partial class TailReader(CopyLabels labels, bool headings)
{
    private LabelField? _open; // the label whose list goes on in the next lines

    /// <summary>Whether a block of links has begun: from there on, only labels count.</summary>
    public bool IsPastStory { get; private set; }

    /// <summary>Whether an editor has been named, which hardly ever happens inside a story.</summary>
    public bool HasEditor { get; private set; }

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
        HasEditor |= fields.Any(field => field is { Kind: LabelKind.People, Role: BylineRole.Editor });
        _open = fields[^1] is { Kind: LabelKind.Tags } or { Value: "" } ? fields[^1] : null;
        return true;
    }

    private bool TakesList(CopyLine line)
    {
        if (_open is not { } label) return false;
        var item = Marker().Replace(line.Clean, "");
        var fits = label.Fits(item);
        if (!fits || (label.Kind is not LabelKind.Tags && item == line.Clean)) _open = null; // names go on below each other only as a marked list
        if (fits) labels.Add(label, item);
        return fits;
    }

    [GeneratedRegex(@"^(?:[-–—•*·]|[0-9]{1,2}[.)]) ")]
    private static partial Regex Marker();
}
