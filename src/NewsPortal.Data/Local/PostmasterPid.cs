using System.Globalization;

namespace NewsPortal.Data.Local;

/// <summary>The file in which a server writes down its process, and which a killed one leaves behind.</summary>
internal sealed class PostmasterPid(string cluster)
{
    private const string NoProcess = "2147483646"; // beyond the kernel's largest process id

    private readonly string path = Path.Combine(cluster, "postmaster.pid");

    /// <summary>Whether the server of this very cluster lives. Costs two small reads.</summary>
    public bool IsAlive() => Read() is [var first, ..] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) && IsOurs(pid);

    /// <summary>
    /// Takes a dead server's process id out of its file. By now the number may be another process's, for which PostgreSQL would refuse to start.
    /// The file itself stays: by its further lines PostgreSQL makes sure that no orphan of the dead server still writes.
    /// </summary>
    public void Disown()
    {
        if (Read() is [_, .. var rest]) File.WriteAllLines(path, [NoProcess, .. rest]);
    }

    private string[] Read()
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private bool IsOurs(int pid)
    {
        try
        {
            var arguments = File.ReadAllText($"/proc/{pid}/cmdline").Split('\0');
            return Path.GetFileName(arguments[0]) == "postgres" && arguments.Contains(cluster);
        }
        catch (IOException) // it ended between the look-up and the read, or never was
        {
            return false;
        }
    }
}
