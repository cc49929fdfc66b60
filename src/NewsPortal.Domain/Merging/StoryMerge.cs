using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Merging;

/// <summary>Joins two versions of a story that were written from one, on every field that readers see.</summary>
/// <param name="Story">The joined story; where both changed the same, it holds theirs.</param>
/// <param name="Conflicts">The fields that both changed, each in their own way; the text is among them where a stretch of it is.</param>
/// <param name="Taken">The fields in which the other's change was taken over.</param>
/// <param name="Body">The text's stretches.</param>
public sealed record StoryMerge(Story Story, IReadOnlyList<StoryField> Conflicts, IReadOnlyList<StoryField> Taken, BodyMerge Body)
{
    /// <summary>Compares two versions of which nobody knows the origin any more: whatever differs is for people to settle.</summary>
    public static StoryMerge WithoutOrigin(Story theirs, Story mine)
    {
        var parts = BodyMerge.Of(theirs.Body, theirs.Body, mine.Body).Parts
            .Select(p => p.Kind is PartKind.Mine ? new BodyPart(PartKind.Conflict, "", p.Theirs, p.Mine) : p);
        var body = new BodyMerge([.. parts]);
        IEnumerable<StoryField> conflicts = [.. StoryField.All.Where(f => f.Read(theirs) != f.Read(mine)), .. body.HasConflict ? [StoryField.Body] : Array.Empty<StoryField>()];
        return new StoryMerge(theirs, [.. conflicts], [], body);
    }

    /// <summary>Joins <paramref name="theirs"/> and <paramref name="mine"/>, both written from <paramref name="origin"/>.</summary>
    public static StoryMerge Of(Story origin, Story theirs, Story mine)
    {
        var body = BodyMerge.Of(origin.Body, theirs.Body, mine.Body);
        var story = theirs with { Body = origin.Body == theirs.Body ? mine.Body : origin.Body == mine.Body || theirs.Body == mine.Body ? theirs.Body : body.Text };
        var (conflicts, taken) = (new List<StoryField>(), new List<StoryField>());
        foreach (var field in StoryField.All)
        {
            var (o, t, m) = (field.Read(origin), field.Read(theirs), field.Read(mine));
            if (t == m) continue;
            if (m == o) taken.Add(field);
            else if (t == o) story = field.Copy(story, mine);
            else conflicts.Add(field);
        }

        if (body.HasConflict) conflicts.Add(StoryField.Body);
        else if (body.Parts.Any(p => p.Kind is PartKind.Theirs)) taken.Add(StoryField.Body);
        return new StoryMerge(story, conflicts, taken, body);
    }

    /// <summary>The same with the end of the address that follows the joined headline, which is nobody's conflict.</summary>
    public StoryMerge WithSlugOf(Slug slug) => this with
    {
        Story = Story with { Slug = slug },
        Conflicts = [.. Conflicts.Where(f => f.Name != "slug")],
        Taken = [.. Taken.Where(f => f.Name != "slug")],
    };

    /// <summary>The joined story with what a person chose where both had changed it.</summary>
    /// <param name="mine">The text that was held against the other's.</param>
    /// <param name="choose">Asked for each field in conflict and, of the text, for each stretch in conflict by its place in <see cref="BodyMerge.Parts"/>.</param>
    public Story Settle(Story mine, Func<StoryField, int?, MergeChoice> choose)
    {
        var story = Conflicts.Where(f => f != StoryField.Body && choose(f, null) is MergeChoice.Mine).Aggregate(Story, (joined, field) => field.Copy(joined, mine));
        if (!Body.HasConflict) return story;
        var paragraphs = Body.Parts.SelectMany((part, i) => part.Kind switch
        {
            PartKind.Mine => [part.Mine],
            PartKind.Conflict => choose(StoryField.Body, i) switch { MergeChoice.Mine => [part.Mine], MergeChoice.Both => [part.Theirs, part.Mine], _ => [part.Theirs] },
            _ => new[] { part.Theirs },
        });
        return story with { Body = Paragraphs.Join(paragraphs.Where(p => p.Length > 0)) };
    }
}

/// <summary>What a person takes of two texts of one place.</summary>
public enum MergeChoice
{
    /// <summary>The other's.</summary>
    Theirs,

    /// <summary>One's own.</summary>
    Mine,

    /// <summary>The other's and, after it, one's own.</summary>
    Both,
}
