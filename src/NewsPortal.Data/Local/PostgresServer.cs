namespace NewsPortal.Data.Local;

/// <summary>Makes, starts and stops the server of one cluster. Its callers see to it that only one does so at a time.</summary>
internal sealed class PostgresServer(PostgresBinaries binaries, ServerUser user, string cluster, string socket, ClusterOptions options)
{
    private const int Patience = 60; // seconds for a start (recovery included) and for a stop
    private const long LongLog = 10_000_000;

    private static readonly string[] Fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

    private readonly PostmasterPid pid = new(cluster);
    private readonly string log = Path.Combine(cluster, "server.log");

    /// <summary>Whether the server's process lives.</summary>
    public bool IsAlive() => pid.IsAlive();

    /// <summary>Makes the cluster where there is none: beside its place, so that a broken-off start leaves no half of one there.</summary>
    public async Task EnsureMadeAsync(CancellationToken cancel)
    {
        if (Directory.Exists(cluster))
        {
            var version = Path.Combine(cluster, "PG_VERSION");
            if (!File.Exists(version)) throw new PrivatePostgresException($"{cluster} holds no PostgreSQL data. Move it away, and start again.");
            if ((await File.ReadAllTextAsync(version, cancel)).Trim() is var held && held != $"{binaries.Major}")
                throw new PrivatePostgresException($"{cluster} holds data of PostgreSQL {held}, not {binaries.Major}. "
                    + $"Rename it to pg-{held}, and start again.");
            return;
        }

        foreach (var half in Directory.GetDirectories(Path.GetDirectoryName(cluster)!, Path.GetFileName(cluster) + ".new-*"))
            Directory.Delete(half, recursive: true);
        var beside = await user.OwnFolderAsync($"{cluster}.new-{Environment.ProcessId}", cancel);
        await user.RequirePassableAsync(beside, cancel);
        string[] haste = options.Durable ? [] : ["--no-sync"];
        var (code, output) = await Command.RunAsync(user.Name, Tool("initdb"),
            ["-D", beside, "-U", PrivatePostgres.User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums", .. haste], cancel);
        if (code != 0) throw Failed("The database could not be made", output);
        Directory.Move(beside, cluster);
    }

    /// <summary>Starts the server and waits until it has recovered what a crash left.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        await user.RequirePassableAsync(cluster, cancel);
        await user.OwnFolderAsync(socket, cancel);
        SocketFolder.Clear(socket);
        pid.Disown();
        if (new FileInfo(log) is { Exists: true, Length: > LongLog }) File.Delete(log);

        // A session that outlives its killed server for a moment makes the next one refuse.
        for (var trial = 1; await ControlAsync(["start", "-o", ServerOptions()], cancel) != 0; trial++)
        {
            var said = Said();
            if (trial == 20 || !said.Contains("is still in use", StringComparison.Ordinal)) throw Failed("The database server did not start", said);
            await Task.Delay(TimeSpan.FromMilliseconds(250), cancel);
        }
    }

    /// <summary>Stops the server: sessions are cut, what was committed is written.</summary>
    public async Task StopAsync()
    {
        if (IsAlive()) await ControlAsync(["stop", "-m", "fast"], CancellationToken.None);
    }

    /// <summary>The last lines of the server's log.</summary>
    public string Said() => File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(12)) : "";

    // Where pg_ctl daemonises the server, it gives it a session of its own: Ctrl-C in the terminal does not reach it.
    private Task<int> ControlAsync(string[] arguments, CancellationToken cancel) =>
        Command.RunIntoLogAsync(user.Name, log, Tool("pg_ctl"), [.. arguments, "-D", cluster, "-w", "-t", $"{Patience}", "-s"], cancel);

    private string ServerOptions() => string.Join(' ', new[]
    {
        $"-k {socket}", "-c listen_addresses=''", $"-c port={SocketFolder.Port}", $"-c max_connections={options.MaxConnections}",
        "-c logging_collector=off", "-c log_destination=stderr", "-c timezone=UTC", "-c log_timezone=UTC",
    }.Concat(options.Durable ? [] : Fast.Select(setting => "-c " + setting)));

    private string Tool(string name) => Path.Combine(binaries.Folder, name);

    private PrivatePostgresException Failed(string what, string output) => new($"{what} in {cluster}"
        + (output.Contains("No space left on device", StringComparison.Ordinal) ? ": the disk is full; make room, and start again." : ".")
        + $"\n{output}");
}
