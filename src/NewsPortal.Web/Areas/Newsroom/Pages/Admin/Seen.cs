using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin;

/// <summary>What a form showed, as a short mark: where the stored values have another by the time it comes back, somebody else was faster.</summary>
internal static class Seen
{
    public static string Of(params object?[] values) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', values.Select(v => v is null ? "-" : $"+{v}")))))[..16];
}
