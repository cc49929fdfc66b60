using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Data.Local;

/// <summary>Where a machine without a configured database keeps everything: the cluster, the pictures.</summary>
public static class DataFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "NEWSPORTAL_DATA";

    /// <summary>Whether the environment names it.</summary>
    public static bool IsNamed => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    private const int WriteAndPass = 3; // W_OK | X_OK of access(2)

    /// <summary>
    /// The absolute path: as <see cref="Variable"/> says; else <c>.data</c> in the checkout, or the user's own data folder where the
    /// checkout is not theirs to write; for root below <c>/var/lib</c>, since the server's user may not pass root's home.
    /// </summary>
    /// <exception cref="PrivatePostgresException">There is no place for it.</exception>
    public static string Locate()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Path.TrimEndingDirectorySeparator(Path.GetFullPath(named));

        var checkout = Checkout();
        if (Environment.IsPrivilegedProcess) return Path.Combine("/var/lib/newsportal", Hash(checkout ?? AppContext.BaseDirectory, 8));
        if (checkout is null) return OfTheUser();

        var inCheckout = Path.Combine(checkout, ".data");
        return MayWrite(Directory.Exists(inCheckout) ? inCheckout : checkout) ? inCheckout : Path.Combine(OfTheUser(), Hash(checkout, 8));
    }

    /// <summary>
    /// Sees to it that the folder is there and grants at least <paramref name="mode"/>. Parents made on the way grant the same; those that
    /// were there are not ours and stay as they are.
    /// </summary>
    internal static void Ensure(string folder, UnixFileMode mode, bool ours = true)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("The private cluster needs Linux.");

        if (!Directory.Exists(folder))
        {
            if (Path.GetDirectoryName(folder) is { } parent) Ensure(parent, mode, ours: false);
            Directory.CreateDirectory(folder);
            File.SetUnixFileMode(folder, mode); // said again, because the process's umask decides otherwise
        }
        else if (ours && File.GetUnixFileMode(folder) is var granted && (granted & mode) != mode)
        {
            File.SetUnixFileMode(folder, granted | mode);
        }
    }

    /// <summary>The first figures of a path's SHA-256, for names that must be short and differ.</summary>
    internal static string Hash(string path, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(path))))[..length];

    private static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln"))) return folder.FullName;
        return null;
    }

    private static string OfTheUser()
    {
        var share = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return share.Length > 0
            ? Path.Combine(share, "newsportal")
            : throw new PrivatePostgresException($"This user has no home folder to keep the database in. Name a folder: {Variable}=/path/to/folder");
    }

    private static bool MayWrite(string folder) => Access(folder, WriteAndPass) == 0;

    [DllImport("libc", EntryPoint = "access", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)] // UTF-8 on Unix
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access(string path, int mode);
}
