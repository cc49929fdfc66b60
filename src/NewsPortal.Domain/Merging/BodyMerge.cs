namespace NewsPortal.Domain.Merging;

/// <summary>Joins two texts that began as one, paragraph by paragraph: what only one of them changed is taken over, what both changed is shown to people.</summary>
/// <param name="Parts">The text in order.</param>
public sealed record BodyMerge(IReadOnlyList<BodyPart> Parts)
{
    /// <summary>Whether both changed the same place.</summary>
    public bool HasConflict => Parts.Any(p => p.Kind is PartKind.Conflict);

    /// <summary>The joined text; of a conflict, theirs.</summary>
    public string Text => Paragraphs.Join(Parts.Select(p => p.Kind is PartKind.Mine ? p.Mine : p.Theirs).Where(t => t.Length > 0));

    /// <summary>Joins <paramref name="theirs"/> and <paramref name="mine"/>, both written from <paramref name="origin"/>.</summary>
    public static BodyMerge Of(string origin, string theirs, string mine)
    {
        var o = Paragraphs.Of(origin);
        var (byThem, byMe) = (new Queue<Hunk>(Hunk.Between(o, Paragraphs.Of(theirs))), new Queue<Hunk>(Hunk.Between(o, Paragraphs.Of(mine))));
        var parts = new List<BodyPart>();
        var at = 0;
        foreach (var (start, end) in Stretches([.. byThem, .. byMe]))
        {
            parts.AddRange(o[at..start].Select(p => new BodyPart(PartKind.Same, p, p, p)));
            parts.Add(Part(Paragraphs.Join(o[start..end]), Applied(byThem, o, start, end), Applied(byMe, o, start, end)));
            at = end;
        }

        parts.AddRange(o[at..].Select(p => new BodyPart(PartKind.Same, p, p, p)));
        return new BodyMerge(parts);
    }

    /// <summary>The stretches of the origin that somebody changed; changes that meet are one stretch.</summary>
    private static List<(int Start, int End)> Stretches(List<Hunk> hunks)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var hunk in hunks.OrderBy(h => h.Start).ThenBy(h => h.End))
        {
            if (stretches.Count > 0 && hunk.Meets(stretches[^1].Start, stretches[^1].End)) stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, hunk.End));
            else stretches.Add((hunk.Start, hunk.End));
        }

        return stretches;
    }

    /// <summary>What one text made of a stretch. Changes and stretches are in one order, so each change is looked at once.</summary>
    private static string Applied(Queue<Hunk> hunks, List<string> origin, int start, int end)
    {
        var text = new List<string>();
        var at = start;
        while (hunks.TryPeek(out var hunk) && hunk.Start >= start && hunk.End <= end && hunk.Meets(start, end))
        {
            hunks.Dequeue();
            text.AddRange(origin[at..hunk.Start]);
            text.AddRange(hunk.Becomes);
            at = hunk.End;
        }

        return Paragraphs.Join(text.Concat(origin[at..end]));
    }

    private static BodyPart Part(string origin, string theirs, string mine) => new(
        theirs == mine ? PartKind.Both : mine == origin ? PartKind.Theirs : theirs == origin ? PartKind.Mine : PartKind.Conflict, origin, theirs, mine);
}

/// <summary>A stretch of a joined text: one or more paragraphs.</summary>
/// <param name="Kind">Who changed it.</param>
/// <param name="Origin">What it was; empty where it was added.</param>
/// <param name="Theirs">What the other made of it; empty where it was taken out.</param>
/// <param name="Mine">What this writer made of it.</param>
public sealed record BodyPart(PartKind Kind, string Origin, string Theirs, string Mine);

/// <summary>Who changed a stretch.</summary>
public enum PartKind
{
    /// <summary>Nobody.</summary>
    Same,

    /// <summary>The other.</summary>
    Theirs,

    /// <summary>This writer.</summary>
    Mine,

    /// <summary>Both, in the same way.</summary>
    Both,

    /// <summary>Both, each in their own way.</summary>
    Conflict,
}
