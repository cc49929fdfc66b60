using System.Diagnostics;

namespace NewsPortal.Data.Local;

/// <summary>One user's share in a cluster. The kernel gives it back when its process ends, however that ends.</summary>
/// <remarks>
/// <see cref="FileStream"/> takes flock(2): shared where it shares reading, exclusive where it shares nothing. Two files, since starting and
/// stopping must exclude each other while the users of a running server do not.
/// </remarks>
internal sealed class ClusterLease(string cluster) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly string turnstile = cluster + ".start.lock";
    private readonly string users = cluster + ".users.lock";
    private FileStream? share;

    /// <summary>The right to start or stop the server, until disposed of; one process at a time has it.</summary>
    /// <exception cref="PrivatePostgresException">Another process does not give it back.</exception>
    public async Task<IDisposable> TurnAsync(CancellationToken cancel)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (TryExclusive(turnstile) is { } turn) return turn;
            if (waiting.Elapsed > Patience)
                throw new PrivatePostgresException($"Another program has been starting or stopping the database for {Patience.TotalMinutes:0} minutes "
                    + $"and holds {turnstile}; `fuser {turnstile}` names it.");
            await Task.Delay(Pause, cancel);
        }
    }

    /// <summary>Becomes a user of the cluster. Only in one's turn.</summary>
    public void Join() => share ??= new FileStream(users, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    /// <summary>Leaves, and says whether nobody is left. Only in one's turn, so that nobody joins meanwhile.</summary>
    public bool LeaveAsLast()
    {
        Dispose();
        using var alone = TryExclusive(users);
        return alone is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        share?.Dispose();
        share = null;
    }

    private static FileStream? TryExclusive(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is 11 or 35) // EWOULDBLOCK of Linux and of macOS: someone else holds it
        {
            return null;
        }
    }
}
