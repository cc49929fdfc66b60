using System.Runtime.CompilerServices;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>The one file that says whom the newsroom's routes open for, <c>routes.md</c> beside this one.</summary>
internal static class RouteFile
{
    /// <summary>What stands under a heading of the second order.</summary>
    public static string Part(string heading) =>
        File.ReadAllText(Location()).Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal))[heading.Length..].Trim('\n');

    /// <summary>The blocks of a part by their headings, which name what is asked.</summary>
    public static IReadOnlyDictionary<string, string> Blocks(string part) => part.Split("### ").Skip(1)
        .ToDictionary(block => block[..block.IndexOf('\n', StringComparison.Ordinal)], block => block[block.IndexOf('\n', StringComparison.Ordinal)..].Trim('\n'));

    /// <summary>Where two parts say different things: a line for each.</summary>
    public static IReadOnlyList<string> Faults(string expected, string actual)
    {
        var (should, are) = (Blocks(expected), Blocks(actual));
        return
        [
            .. should.Keys.Except(are.Keys).Select(asked => $"is in the file and not so: {asked}"),
            .. are.Keys.Except(should.Keys).Select(asked => $"is so and not in the file: {asked}"),
            .. should.Where(block => are.TryGetValue(block.Key, out var other) && other != block.Value)
                .SelectMany(block => are[block.Key].Split('\n').Except(block.Value.Split('\n')).Select(line => $"{block.Key}: {line}").DefaultIfEmpty($"{block.Key}: a line is missing")),
        ];
    }

    private static string Location([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "routes.md");
}
