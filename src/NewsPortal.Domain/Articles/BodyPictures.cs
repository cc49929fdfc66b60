using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Articles;

/// <summary>Pictures between the paragraphs of a text: <c>![what is seen](media:55 "caption")</c>.</summary>
public static partial class BodyPictures
{
    /// <summary>What opens a picture's address in a text; its number in the library follows.</summary>
    public const string Scheme = "media:";

    /// <summary>The numbers of the pictures that a text names, each once.</summary>
    public static IEnumerable<long> In(string body) => Address().Matches(body).Select(m => long.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex(@"\(\s*<?media:([0-9]{1,18})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
