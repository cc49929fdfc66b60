using Microsoft.AspNetCore.Mvc;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>The way back after signing in, which comes from the address and is therefore not to be trusted.</summary>
internal static class LocalWay
{
    private const string Root = NewsroomSite.Root;

    /// <summary>The address where it is one of the newsroom's own, else the person's first page. Browsers read a backslash as a slash and drop controls.</summary>
    public static string Inside(string? address, StaffAccess access) =>
        address is not null && address != Root && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl)
        && (address.StartsWith(Root + "/", StringComparison.Ordinal) || address.StartsWith(Root + "?", StringComparison.Ordinal))
            ? address
            : FirstPageOf(access);

    /// <summary>Where a person's day begins: with stories, with the people, or with their own account.</summary>
    public static string FirstPageOf(StaffAccess access) => access.Actor.IsEditorial ? Root : access.Actor.IsAdmin ? Root + "/kelola/orang" : Root + "/akun";

    extension(IUrlHelper url)
    {
        /// <inheritdoc cref="LocalWay.Inside(string, StaffAccess)"/>
        public string Inside(string? address, StaffAccess access) => LocalWay.Inside(url.IsLocalUrl(address) ? address : null, access);
    }
}
