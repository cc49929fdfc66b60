using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>What changed from one revision of a story to another: every field, and the text by paragraphs and words.</summary>
/// <param name="Fields">The fields that differ, by the name of <see cref="StoryField"/>.</param>
/// <param name="Body">The text; where several paragraphs in a row are the same, only how many.</param>
public sealed record StoryDiff(IReadOnlyList<FieldDiff> Fields, IReadOnlyList<PassageDiff> Body)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Fields.Count == 0 && Body.All(p => p.Same > 0);

    /// <summary>Holds two stories against each other.</summary>
    /// <param name="old">The older.</param>
    /// <param name="new">The newer.</param>
    /// <param name="read">A field as people read it.</param>
    public static StoryDiff Of(Story old, Story @new, Func<StoryField, Story, string> read) => new(
        [.. StoryField.All.Where(f => f.Read(old) != f.Read(@new)).Select(f => new FieldDiff(f.Name, WordDiff.Of(read(f, old), read(f, @new))))],
        [.. Passages(BodyMerge.Of(old.Body, old.Body, @new.Body).Parts)]);

    private static IEnumerable<PassageDiff> Passages(IReadOnlyList<BodyPart> parts)
    {
        var same = 0;
        foreach (var part in parts)
        {
            if (part.Kind is PartKind.Same)
            {
                same++;
                continue;
            }

            if (same > 0) yield return new PassageDiff(same, []);
            same = 0;
            yield return new PassageDiff(0, WordDiff.Of(part.Origin, part.Mine));
        }

        if (same > 0) yield return new PassageDiff(same, []);
    }
}

/// <summary>A field that differs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Runs">What changed in it.</param>
public sealed record FieldDiff(string Name, IReadOnlyList<DiffRun> Runs);

/// <summary>A passage of the text.</summary>
/// <param name="Same">How many paragraphs are the same; zero where the passage differs.</param>
/// <param name="Runs">What changed in it.</param>
public sealed record PassageDiff(int Same, IReadOnlyList<DiffRun> Runs);
