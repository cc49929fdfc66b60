using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NewsPortal.Web.Operations;

/// <summary>Where this process listens, for those who ask it for its own pages.</summary>
internal static class OwnAddress
{
    /// <summary>An address on this machine; <see langword="null"/> where it listens nowhere, as in most tests.</summary>
    public static Uri? Own(this IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(a => a.StartsWith("http://", StringComparison.Ordinal)) is { } bound
            ? new Uri(bound.Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("*", "127.0.0.1", StringComparison.Ordinal).Replace("+", "127.0.0.1", StringComparison.Ordinal))
            : null;
}
