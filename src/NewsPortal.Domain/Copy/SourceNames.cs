using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>The sources behind “Sumber:”, with the addresses they carry.</summary>
internal static partial class SourceNames
{
    private const int LongestList = 500;
    private const int MostWords = 12;

    public static IEnumerable<CopySource> In(string value) => Between().Split(value)
        .Select(part => FinalStop.Without(part.Trim('*', ' ', '-', '–', '•')))
        .Where(part => part.Any(char.IsLetterOrDigit))
        .Select(Source);

    /// <summary>Whether this can be a list of sources, or is a sentence.</summary>
    public static bool AreIn(string value) =>
        value.Length <= LongestList && !(value.EndsWith('.') && value.Count(c => c is ' ') >= MostWords);

    private static CopySource Source(string part)
    {
        if (HostOf(part) is { } host) return new CopySource(host, part);
        var named = WithAddress().Match(part);
        return named.Success && named.Groups["name"].Value.Any(char.IsLetterOrDigit) && HostOf(named.Groups["url"].Value) is not null
            ? new CopySource(named.Groups["name"].Value, named.Groups["url"].Value)
            : new CopySource(part, null);
    }

    private static string? HostOf(string url) =>
        Address().IsMatch(url) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : null;

    [GeneratedRegex("^https?://[^\\s\"<>()]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // “Radio (https://…)”, “Radio: https://…”, “Radio - https://…”, “Radio https://…”.
    [GeneratedRegex(@"^(?<name>[^(]*[^( ]) ?\((?<url>[^()]+)\)$|^(?<name>.*?[^ :|–—-]) ?[:|–—-]? (?<url>https?://\S+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithAddress();

    // Not between parentheses; the “&” of a web address touches its neighbours and is none of a list; the “dan” of an office belongs to its
    // name (“Dinas Kelautan dan Perikanan”).
    [GeneratedRegex("""(?:[ ]?[,;](?:[ ](?:dan[ ])?|(?=\D)|$)|[ ]&[ ]|(?<!\b(?:Dinas|Badan|Kementerian|Balai|Kantor|Komisi|Direktorat|Biro|Lembaga)[ ][^,;&]{0,120})[ ]dan[ ])(?![^(]{0,200}\))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
