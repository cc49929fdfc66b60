using CsCheck;

namespace NewsPortal.Domain.Tests.Merging;

/// <summary>Texts of paragraphs, and what writers make of them.</summary>
internal static class Texts
{
    /// <summary>A text of up to eight paragraphs; some stand in it twice, as they do in real ones.</summary>
    public static Gen<List<string>> Origin { get; } = Gen.Int[0, 9].List[0, 8].Select(list => list.Select(i => $"Paragraf {i}.").ToList());

    /// <summary>A text and two that were made of it, by any changes.</summary>
    public static Gen<(string Origin, string Theirs, string Mine)> Three { get; } =
        from origin in Origin
        from theirs in Edited(origin, "T")
        from mine in Edited(origin, "M")
        select (Join(origin), Join(theirs), Join(mine));

    public static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    public static string[] Split(string text) => text.Length == 0 ? [] : text.Split("\n\n");

    /// <summary>What one writer makes of a text: paragraphs changed, taken out and added, each new one unlike all others.</summary>
    public static Gen<List<string>> Edited(List<string> origin, string by) => Gen.Int[0, 5].List[origin.Count + 1, origin.Count + 1].Select(deeds =>
    {
        var text = new List<string>();
        for (var i = 0; i <= origin.Count; i++)
        {
            if (deeds[i] == 1) text.Add($"{by} menambah di {i}.");
            if (i == origin.Count) break;
            if (deeds[i] != 2) text.Add(deeds[i] == 3 ? $"{by} mengubah {i}." : origin[i]);
        }

        return text;
    });
}
