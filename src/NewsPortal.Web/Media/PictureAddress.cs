using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Addresses of renditions: <c>/media/{id}/{hash}/{ratio}-{width}.{ext}</c>. The hash covers file and focal point, so an address never changes its content.</summary>
public static class PictureAddress
{
    /// <summary>The hash of a picture as it is cropped now: 16 hex digits.</summary>
    public static string Hash(string contentHash, FocalPoint focus) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{contentHash}|{focus.X}|{focus.Y}"))))[..16];

    /// <summary>The address of a rendition.</summary>
    public static string Of(long id, string hash, PictureFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"/media/{id}/{hash}/{format.Ratio}-{format.Width}.{format.Extension}");
}
