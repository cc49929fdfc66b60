namespace NewsPortal.Data.Local;

/// <summary>Who runs the server: ourselves, or, where we are root (whom PostgreSQL refuses), a user without rights.</summary>
/// <param name="Name">The user to become; <see langword="null"/> for our own.</param>
internal sealed record ServerUser(string? Name)
{
    /// <summary>The owner of the cluster, where there is one; else <c>postgres</c>, or <c>nobody</c> on a machine without that user.</summary>
    public static async Task<ServerUser> ForAsync(string cluster, CancellationToken cancel)
    {
        var owner = Directory.Exists(cluster) ? await OwnerOfAsync(cluster, cancel) : null;
        if (Environment.IsPrivilegedProcess)
            return new ServerUser(owner is null or "root" or "UNKNOWN" ? Unprivileged() : owner);

        if (owner is not null && owner != Environment.UserName)
            throw new PrivatePostgresException($"{cluster} belongs to the user {owner}. Run this as {owner}, "
                + $"or name another folder: {DataFolder.Variable}=/path/to/folder");
        return new ServerUser(Name: null);
    }

    /// <summary>Makes a folder that only the server's user may enter.</summary>
    public async Task<string> OwnFolderAsync(string folder, CancellationToken cancel)
    {
        string[] owner = Name is null ? [] : ["-o", Name];
        var (code, output) = await Command.RunAsync(null, Tool("install"), ["-d", "-m", "0700", .. owner, "--", folder], cancel);
        return code == 0 ? folder : throw new PrivatePostgresException($"{folder} cannot be made: {output}");
    }

    /// <summary>Refuses a folder that the server's user cannot reach, and names the parent that bars the way.</summary>
    /// <exception cref="PrivatePostgresException">A parent may not be passed.</exception>
    public async Task RequirePassableAsync(string folder, CancellationToken cancel)
    {
        if (Name is null || await PassesAsync(folder, cancel)) return;

        foreach (var parent in Parents(folder).Reverse())
            if (!await PassesAsync(parent, cancel))
                throw new PrivatePostgresException($"PostgreSQL runs as the user {Name}, who may not pass the folder {parent}. "
                    + $"Allow it (chmod o+x {parent}), or name another folder: {DataFolder.Variable}=/var/lib/newsportal/mine");
    }

    private async Task<bool> PassesAsync(string folder, CancellationToken cancel) =>
        (await Command.RunAsync(Name, Tool("test"), ["-x", folder], cancel)).Code == 0;

    private static IEnumerable<string> Parents(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at)) yield return at;
    }

    private static async Task<string> OwnerOfAsync(string path, CancellationToken cancel) =>
        (await Command.RunAsync(null, Tool("stat"), ["-c", "%U", "--", path], cancel)).Output;

    // By its full path: a bare name is looked up where the caller stands first, and this checkout has a `test` of its own.
    private static string Tool(string name) => "/usr/bin/" + name;

    private static string Unprivileged() =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
}
