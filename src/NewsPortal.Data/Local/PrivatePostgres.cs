using Npgsql;

namespace NewsPortal.Data.Local;

/// <summary>
/// A PostgreSQL cluster that belongs to a data folder and is reached through a Unix socket only. Every program that uses the folder shares it:
/// the first one starts the server, the last one out stops it, and one that was killed counts as gone.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    /// <summary>The database that is always there.</summary>
    public const string DefaultDatabase = "newsportal";

    internal const string User = "newsportal";

    private readonly PostgresServer server;
    private readonly ClusterLease lease;
    private readonly string socket;
    private int left;

    private PrivatePostgres(PostgresServer server, ClusterLease lease, string socket) =>
        (this.server, this.lease, this.socket) = (server, lease, socket);

    /// <summary>Joins the cluster of the data folder; makes it and starts its server where need be.</summary>
    /// <exception cref="PrivatePostgresException">It cannot be had; the message says what to do.</exception>
    public static async Task<PrivatePostgres> StartAsync(string dataFolder, ClusterOptions options, CancellationToken cancel)
    {
        dataFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));
        if (dataFolder.AsSpan().IndexOfAny("\"$`\\\n") >= 0)
            throw new PrivatePostgresException($"PostgreSQL's tools do not cope with the characters in {dataFolder}; "
                + $"name another folder: {DataFolder.Variable}=/path/to/folder");

        try
        {
            var cluster = await PrepareAsync(dataFolder, options, cancel);
            await cluster.JoinAsync(cancel);
            return cluster;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new PrivatePostgresException($"{dataFolder} cannot be used: {e.Message} "
                + $"Name another folder: {DataFolder.Variable}=/path/to/folder", e);
        }
    }

    /// <summary>How to reach a database of the cluster.</summary>
    public string ConnectionString(string database = DefaultDatabase) => new NpgsqlConnectionStringBuilder
    {
        Host = socket,
        Port = SocketFolder.Port,
        Username = User,
        Database = database,
        Timeout = 15,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Starts the server again where it has died, and says whether it had. Costs next to nothing while it lives.</summary>
    /// <exception cref="PrivatePostgresException">It does not start.</exception>
    public async Task<bool> EnsureRunningAsync(CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(left != 0, this);
        if (server.IsAlive()) return false;

        using var turn = await lease.TurnAsync(cancel);
        if (server.IsAlive()) return false;
        await server.StartAsync(cancel);
        return true;
    }

    /// <summary>Leaves the cluster, and stops its server if nobody else uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref left, 1) != 0) return;

        using var turn = await lease.TurnAsync(CancellationToken.None);
        if (lease.LeaveAsLast()) await server.StopAsync();
    }

    private static async Task<PrivatePostgres> PrepareAsync(string dataFolder, ClusterOptions options, CancellationToken cancel)
    {
        var binaries = await PostgresBinaries.FindAsync(dataFolder, cancel);
        var folder = Path.Combine(dataFolder, $"pg-{binaries.Major}");
        var user = await ServerUser.ForAsync(folder, cancel);
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode Passable = Own | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        // Where the server's user is another, the folder is opened for passing through, since the cluster lies in it.
        DataFolder.Ensure(dataFolder, user.Name is null ? Own : Passable);
        var socket = SocketFolder.For(dataFolder, user);
        return new PrivatePostgres(new PostgresServer(binaries, user, folder, socket, options), new ClusterLease(folder), socket);
    }

    private async Task JoinAsync(CancellationToken cancel)
    {
        try
        {
            using var turn = await lease.TurnAsync(cancel);
            lease.Join();
            await server.EnsureMadeAsync(cancel);
            await FirstDatabase.EnsureAsync(server, ConnectionString("postgres"), cancel);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }
}
