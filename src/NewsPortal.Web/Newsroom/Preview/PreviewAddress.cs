using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>Where previews lie: the newsroom's own, and those that a link opens to people outside.</summary>
public static class PreviewAddress
{
    /// <summary>The first segment of links for people outside.</summary>
    public const string Root = "/pratinjau";

    /// <summary>The newsroom's preview of a story.</summary>
    public static string OfNewsroom(long id) => string.Create(CultureInfo.InvariantCulture, $"/redaksi/naskah/{id}/pratinjau");

    /// <summary>The preview behind a link.</summary>
    public static string OfLink(string token) => $"{Root}/{token}";

    /// <summary>A new token: 128 random bits in lower-case hex.</summary>
    public static string NewToken() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>What is kept of a token.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
