using System.Globalization;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;
using NewsPortal.Web.Newsroom.History;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Stories;

/// <summary>Two texts of one story that changed the same places.</summary>
/// <param name="Head">The working copy.</param>
/// <param name="By">Who saved it.</param>
/// <param name="Aside">The text that was set aside.</param>
/// <param name="AsideBy">Who wrote that.</param>
/// <param name="Origin">What both were written from, where that is known.</param>
/// <param name="Merge">The two held against each other.</param>
internal sealed record EditConflict(Revision Head, string? By, Revision Aside, string? AsideBy, Revision? Origin, StoryMerge Merge)
{
    /// <summary>Holds a text that was set aside against the working copy.</summary>
    public static StoryMerge MergeOf(Revision head, Revision aside, Revision? origin) =>
        origin is null ? StoryMerge.WithoutOrigin(head.Story, aside.Story) : StoryMerge.Of(origin.Story, head.Story, aside.Story);

    /// <summary>A text word by word against what both were written from, where that is known; else against the other's, and then only what is new in it.</summary>
    public static IReadOnlyList<DiffRun> Marks(string? origin, string other, string text)
    {
        if (text.Length == 0) return [];
        if (string.IsNullOrEmpty(origin)) return [.. WordDiff.Of(other, text).Where(run => run.Kind is not DiffKind.Gone)];
        var runs = new List<DiffRun>();
        string gone = "", added = "";
        foreach (var run in WordDiff.Of(origin, text))
        {
            var isBetween = run is { Kind: DiffKind.Same, Text: " " } && (gone.Length > 0 || added.Length > 0); // a blank between two changes belongs to both
            if (run.Kind is DiffKind.Gone || isBetween) gone += run.Text;
            if (run.Kind is DiffKind.Added || isBetween) added += run.Text;
            if (run.Kind is not DiffKind.Same || isBetween) continue;
            End();
            runs.Add(run);
        }

        End();
        return runs;

        void End()
        {
            if (gone.Length > 0) runs.Add(new(DiffKind.Gone, gone));
            if (added.Length > 0) runs.Add(new(DiffKind.Added, added));
            gone = added = "";
        }
    }

    /// <summary>The name of the control by which a field, or a stretch of the text, is chosen.</summary>
    public static string Control(string field, int? stretch = null) => stretch is null ? $"pilih-{field}" : string.Create(CultureInfo.InvariantCulture, $"pilih-{field}-{stretch}");

    /// <summary>What a form says of each.</summary>
    public static Func<StoryField, int?, MergeChoice> ChoiceOf(IFormCollection form) => (field, stretch) => form[Control(field.Name, stretch)].ToString() switch
    {
        "mine" => MergeChoice.Mine,
        "both" => MergeChoice.Both,
        _ => MergeChoice.Theirs,
    };
}
