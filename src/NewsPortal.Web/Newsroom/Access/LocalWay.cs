using Microsoft.AspNetCore.Mvc;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>The way back after signing in, which comes from the address and is therefore not to be trusted.</summary>
internal static class LocalWay
{
    private const string Root = NewsroomSite.Root;

    /// <summary>The address where it is one of the newsroom's own, else its first page. Browsers read a backslash as a slash and drop controls.</summary>
    public static string Inside(string? address) =>
        address is not null && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl)
        && (address == Root || address.StartsWith(Root + "/", StringComparison.Ordinal) || address.StartsWith(Root + "?", StringComparison.Ordinal))
            ? address
            : Root;

    extension(IUrlHelper url)
    {
        /// <inheritdoc cref="LocalWay.Inside(string)"/>
        public string Inside(string? address) => url.IsLocalUrl(address) ? LocalWay.Inside(address) : Root;
    }
}
