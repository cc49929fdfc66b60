using System.Text.RegularExpressions;

namespace NewsPortal.Data.Local;

/// <summary>The programs of one PostgreSQL installation.</summary>
/// <param name="Folder">Where <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c> are.</param>
/// <param name="Major">The major version.</param>
public sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The environment variable that names the folder of the programs.</summary>
    public const string Variable = "NEWSPORTAL_PG_BIN";

    private const int Oldest = 15;
    private const string Install = "Debian and Ubuntu: apt-get install postgresql, or start with ./run, which does it.";

    private static readonly string[] Needed = ["postgres", "initdb", "pg_ctl"];

    /// <summary>
    /// The programs that suit the data in the folder: those of its version where it holds a cluster, else the newest on the machine.
    /// </summary>
    /// <exception cref="PrivatePostgresException">There are none.</exception>
    public static async Task<PostgresBinaries> FindAsync(string dataFolder, CancellationToken cancel)
    {
        var all = await InstalledAsync(cancel);
        if (all.Count == 0)
            throw new PrivatePostgresException($"No PostgreSQL server programs were found. {Install} Or set {Variable} to the folder that holds "
                + "postgres, initdb and pg_ctl, or ConnectionStrings__News to a database that runs elsewhere.");

        var held = VersionsHeld(dataFolder);
        var fit = held.Count > 0 ? held.Select(version => all.Find(b => b.Major == version)).FirstOrDefault(b => b is not null) : all[0];
        if (fit is null)
            throw new PrivatePostgresException($"{dataFolder} holds data of PostgreSQL {held[0]}, and this machine has {Named(all)}. "
                + $"Install postgresql-{held[0]}, set {Variable} to its programs, or name another folder with {DataFolder.Variable}.");
        return fit.Major >= Oldest
            ? fit
            : throw new PrivatePostgresException($"PostgreSQL {Oldest} or newer is needed; {fit.Folder} is {fit.Major}. {Install}");
    }

    private static async Task<List<PostgresBinaries>> InstalledAsync(CancellationToken cancel)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in Candidates().Where(IsComplete))
        {
            var (_, version) = await Command.RunAsync(null, Path.Combine(folder, "postgres"), ["--version"], cancel);
            if (VersionPattern().Match(version) is { Success: true } match)
                found.Add(new PostgresBinaries(folder, int.Parse(match.ValueSpan, provider: null)));
        }

        return found;
    }

    private static IEnumerable<string> Candidates()
    {
        // Whoever names a folder means that one, and not another that happens to be there as well.
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return [Path.GetFullPath(named)];

        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var packaged = debian.Exists
            ? debian.GetDirectories().OrderByDescending(d => int.TryParse(d.Name, out var major) ? major : 0)
                .Select(d => Path.Combine(d.FullName, "bin"))
            : [];
        return packaged.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)).Distinct();
    }

    private static bool IsComplete(string folder) => Needed.Select(name => Path.Combine(folder, name))
        .All(path => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is null or { Exists: true });

    private static List<int> VersionsHeld(string dataFolder) =>
        !Directory.Exists(dataFolder) ? [] : [.. Directory.GetDirectories(dataFolder, "pg-*")
            .Select(d => int.TryParse(Path.GetFileName(d)[3..], out var major) ? major : 0).Where(major => major > 0).OrderDescending()];

    private static string Named(List<PostgresBinaries> all) => string.Join(", ", all.Select(b => $"{b.Major} ({b.Folder})"));

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+")]
    private static partial Regex VersionPattern();
}
