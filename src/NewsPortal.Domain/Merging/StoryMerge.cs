using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Merging;

/// <summary>Joins two versions of a story that were written from one, on every field that readers see.</summary>
/// <param name="Story">The joined story; where both changed the same, it holds theirs.</param>
/// <param name="Conflicts">The fields that both changed, each in their own way; the text is among them where a stretch of it is.</param>
/// <param name="Taken">The fields in which the other's change was taken over.</param>
/// <param name="Body">The text's stretches.</param>
public sealed record StoryMerge(Story Story, IReadOnlyList<StoryField> Conflicts, IReadOnlyList<StoryField> Taken, BodyMerge Body)
{
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
}
