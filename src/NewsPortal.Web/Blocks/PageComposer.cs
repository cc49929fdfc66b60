namespace NewsPortal.Web.Blocks;

/// <summary>Fills the blocks of one page in their order, so that no story stands on it twice.</summary>
/// <param name="shown">Stories that the page shows already.</param>
public sealed class PageComposer(params IEnumerable<long> shown)
{
    private readonly HashSet<long> _shown = [.. shown];

    /// <summary>The first candidates that the page has not shown yet.</summary>
    public IReadOnlyList<long> Take(IEnumerable<long> candidates, int count)
    {
        var taken = new List<long>(count);
        foreach (var id in candidates)
        {
            if (taken.Count == count) break;
            if (_shown.Add(id)) taken.Add(id);
        }

        return taken;
    }

    /// <summary>Takes the first candidate that the page does not show yet, if there is one.</summary>
    public long? TakeOne(IEnumerable<long> candidates) => Take(candidates, 1) is [var id] ? id : null;
}
