namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Names the kind of browser for a person's own list of sessions, and keeps no more of it than that.</summary>
internal static class Browsers
{
    // In this order: each of the later ones also calls itself by an earlier name.
    private static readonly (string Mark, string Name)[] Kinds =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>For instance “Firefox · Windows”; <see langword="null"/> where the browser is unknown.</summary>
    public static string? Describe(string? userAgent)
    {
        if (string.IsNullOrEmpty(userAgent)) return null;
        string?[] parts = [Named(Kinds, userAgent), Named(Systems, userAgent)];
        return string.Join(" · ", parts.OfType<string>()) is { Length: > 0 } name ? name : null;
    }

    private static string? Named((string Mark, string Name)[] names, string userAgent) =>
        names.Where(n => userAgent.Contains(n.Mark, StringComparison.Ordinal)).Select(n => n.Name).FirstOrDefault();
}
