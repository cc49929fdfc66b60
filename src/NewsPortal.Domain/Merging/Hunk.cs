namespace NewsPortal.Domain.Merging;

/// <summary>One change of a text against its origin: the paragraphs from <paramref name="Start"/> to before <paramref name="End"/> became others.</summary>
/// <param name="Start">The first paragraph of the origin.</param>
/// <param name="End">The one behind the last; equal to <paramref name="Start"/> where something was added only.</param>
/// <param name="Becomes">What stands there now.</param>
internal sealed record Hunk(int Start, int End, IReadOnlyList<string> Becomes)
{
    /// <summary>The changes, in order. Where as many paragraphs stand as before, each is a change of its own.</summary>
    public static List<Hunk> Between(List<string> origin, List<string> text)
    {
        var hunks = new List<Hunk>();
        var (io, it) = (0, 0);
        foreach (var (left, right) in Paragraphs.Shared(origin, text).Append((origin.Count, text.Count)))
        {
            if (left - io == right - it) hunks.AddRange(Enumerable.Range(0, left - io).Select(i => new Hunk(io + i, io + i + 1, [text[it + i]])));
            else hunks.Add(new Hunk(io, left, text[it..right]));
            (io, it) = (left + 1, right + 1);
        }

        return hunks;
    }

    /// <summary>Whether the change reaches into the stretch; two additions at one place do.</summary>
    public bool Meets(int start, int end) => (Start < end && start < End) || (Start == End && start == end && Start == start);
}
