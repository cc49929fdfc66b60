using System.Runtime.CompilerServices;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The files below a folder, by the paths that a person would type.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Root, file), File.ReadAllText(file)));

    private static string Here([CallerFilePath] string file = "") => file;
}
