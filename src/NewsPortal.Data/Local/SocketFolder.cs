using System.Text.RegularExpressions;

namespace NewsPortal.Data.Local;

/// <summary>The folder of the one door to the cluster: a Unix socket that only the server's user (and root) can reach.</summary>
internal static partial class SocketFolder
{
    /// <summary>Part of the socket's name; nothing listens on a port of that number.</summary>
    public const int Port = 5432;

    private const int Longest = 107 - 14; // sun_path, less the socket's own name

    /// <summary>
    /// Inside the data folder; where that path is too long for a socket's address, or holds characters that connection strings give a
    /// meaning to, in a short folder of the machine.
    /// </summary>
    public static string For(string dataFolder, ServerUser user)
    {
        var inside = Path.Combine(dataFolder, "socket");
        return inside.Length <= Longest && Plain().IsMatch(inside)
            ? inside
            : Path.Combine(Short(), "newsportal-" + DataFolder.Hash(dataFolder + user.Name + Environment.UserName, 12));
    }

    /// <summary>Removes what a killed server left; only while none runs.</summary>
    public static void Clear(string folder)
    {
        File.Delete(Path.Combine(folder, $".s.PGSQL.{Port}"));
        File.Delete(Path.Combine(folder, $".s.PGSQL.{Port}.lock"));
    }

    // Root takes no name in a folder where anybody could have laid a link under it before.
    private static string Short() => Environment.IsPrivilegedProcess ? "/run" : Path.GetTempPath();

    [GeneratedRegex("^[A-Za-z0-9/._-]+$")]
    private static partial Regex Plain();
}
