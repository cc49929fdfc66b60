using System.Globalization;

namespace NewsPortal.Web.Operations;

/// <summary>The environment of <c>./run</c> and of an IDE: private PostgreSQL, demo newsroom, plain http on this machine only.</summary>
internal static class LocalRun
{
    /// <summary>The environment's name.</summary>
    public const string Name = "Local";

    extension(IHostEnvironment environment)
    {
        /// <summary>Whether the program runs for one person on their own machine.</summary>
        public bool IsLocal => environment.IsEnvironment(Name);
    }

    /// <summary>The address that <c>./run</c> serves and prints.</summary>
    /// <exception cref="OperationsException"><c>NEWSPORTAL_PORT</c> is no port.</exception>
    public static Uri Address
    {
        get
        {
            var text = Environment.GetEnvironmentVariable("NEWSPORTAL_PORT") is { Length: > 0 } given ? given : "8080";
            return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
                ? new Uri($"http://127.0.0.1:{port}")
                : throw new OperationsException($"NEWSPORTAL_PORT is '{text}'; set a port from 1 to 65535.");
        }
    }

    /// <summary>Whether an empty database is filled with the demo newsroom.</summary>
    public static bool WantsDemo => Environment.GetEnvironmentVariable("NEWSPORTAL_DEMO") is not "0";
}
