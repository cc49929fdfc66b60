using System.Text.RegularExpressions;

namespace NewsPortal.Web.Media;

/// <summary>Names of files in a store: words of lower-case letters, figures, dots and hyphens between slashes, as in <c>original/ab/abcd</c>. No word begins with a dot, so no name leaves its folder.</summary>
internal static partial class MediaKey
{
    /// <summary>Whether the text may name a file in a store, or a folder of it.</summary>
    public static bool IsKey(string text) => Form().IsMatch(text);

    /// <summary>The key itself.</summary>
    /// <exception cref="ArgumentException">It is none: keys are made by this program, so that is a bug.</exception>
    public static string Check(string key) => IsKey(key) ? key : throw new ArgumentException($"'{key}' is not a key.", nameof(key));

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]*(?:/[a-z0-9][a-z0-9.-]*)*\z")]
    private static partial Regex Form();
}
