using System.Text.RegularExpressions;

namespace NewsPortal.Web.Rendering.Blocks.Embed;

/// <summary>A place whose posts, films, maps and recordings a story may show a card of.</summary>
/// <param name="Name">Its name.</param>
internal sealed partial record EmbedPlace(string Name)
{
    private static readonly (Regex Address, EmbedPlace Place)[] All =
    [
        (YouTube(), new("YouTube")), (X(), new("X")), (Instagram(), new("Instagram")), (TikTok(), new("TikTok")),
        (Facebook(), new("Facebook")), (Maps(), new("Google Maps")), (Spotify(), new("Spotify")),
    ];

    /// <summary>The place that the address belongs to; https only, and nothing that hides where it leads.</summary>
    public static EmbedPlace? Of(Uri address)
    {
        if (address is not { Scheme: "https", IsDefaultPort: true, UserInfo: "" }) return null;
        var plain = address.Host + address.PathAndQuery;
        return All.FirstOrDefault(p => p.Address.IsMatch(plain)).Place;
    }

    [GeneratedRegex(@"\A(?:(?:www\.|m\.)?youtube\.com/(?:watch\?|shorts/|live/|embed/|playlist\?)|youtu\.be/)[^/]")]
    private static partial Regex YouTube();

    [GeneratedRegex(@"\A(?:www\.|mobile\.)?(?:x|twitter)\.com/[^/]+/status/[0-9]+")]
    private static partial Regex X();

    [GeneratedRegex(@"\A(?:www\.)?instagram\.com/(?:[^/]+/)?(?:p|reel|tv)/[^/]")]
    private static partial Regex Instagram();

    [GeneratedRegex(@"\A(?:(?:www\.|m\.)?tiktok\.com/@[^/]+/(?:video|photo)/[0-9]+|v[mt]\.tiktok\.com/[^/])")]
    private static partial Regex TikTok();

    [GeneratedRegex(@"\A(?:(?:www\.|m\.|web\.)?facebook\.com/(?:watch|reel/|share/|[^/]+/(?:videos|posts)/)|fb\.watch/[^/])")]
    private static partial Regex Facebook();

    [GeneratedRegex(@"\A(?:(?:www\.)?google\.(?:com|co\.id)/maps[/?@]|maps\.google\.(?:com|co\.id)/|maps\.app\.goo\.gl/[^/]|goo\.gl/maps/)")]
    private static partial Regex Maps();

    [GeneratedRegex(@"\Aopen\.spotify\.com/(?:intl-[a-z]+/)?(?:track|album|playlist|episode|show|artist)/[^/]")]
    private static partial Regex Spotify();
}
