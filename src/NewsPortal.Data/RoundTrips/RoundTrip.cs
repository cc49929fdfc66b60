using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace NewsPortal.Data.RoundTrips;

/// <summary>
/// Questions that travel to the database together: a page that shows fifteen lists waits once, not fifteen times. Whoever asks after the
/// others have been sent is sent alone.
/// </summary>
/// <param name="db">Tells how often a broken connection is tried anew.</param>
/// <param name="source">The connections.</param>
public sealed class RoundTrip(NewsDbContext db, NpgsqlDataSource source)
{
    private readonly Lock _asking = new();
    private readonly List<Asked> _waiting = [];
    private bool _sent;

    /// <summary>Asks; the answer is there once the round trip was made.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="read">Reads the rows.</param>
    /// <param name="cancel">Ends the wait of one who asks late.</param>
    /// <exception cref="NpgsqlException">The database does not answer.</exception>
    public Task<T> AskAsync<T>(Question question, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        var asked = new Asked<T>(question, read);
        lock (_asking)
        {
            if (!_sent)
            {
                _waiting.Add(asked);
                return asked.Answer;
            }
        }

        return AloneAsync(asked, cancel);
    }

    /// <summary>Sends what was asked. A fault is told to all who asked, not here.</summary>
    public async Task SendAsync(CancellationToken cancel)
    {
        lock (_asking) _sent = true; // from now on nothing is added
        if (_waiting.Count > 0) await SendAsync(_waiting, cancel);
    }

    private async Task<T> AloneAsync<T>(Asked<T> asked, CancellationToken cancel)
    {
        await SendAsync([asked], cancel);
        return await asked.Answer;
    }

    private async Task SendAsync(List<Asked> asked, CancellationToken cancel)
    {
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(token => ReadAsync(asked, token), cancel);
            foreach (var one in asked) one.Tell();
        }
        catch (Exception error)
        {
            if (error is NpgsqlException and not PostgresException) source.Clear(); // a connection that broke off in an answer must not be used for another
            foreach (var one in asked) one.Tell(error);
        }
    }

    private async Task ReadAsync(List<Asked> asked, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var one in asked) batch.BatchCommands.Add(one.Question.Command());
        await using var rows = await batch.ExecuteReaderAsync(cancel);
        foreach (var one in asked)
        {
            await one.ReadAsync(rows, cancel);
            await rows.NextResultAsync(cancel);
        }
    }

    private abstract class Asked(Question question)
    {
        public Question Question => question;

        public abstract Task ReadAsync(NpgsqlDataReader rows, CancellationToken cancel);

        public abstract void Tell(Exception? error = null);
    }

    private sealed class Asked<T>(Question question, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) : Asked(question)
    {
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _read = default!;

        public Task<T> Answer => _answer.Task;

        public override async Task ReadAsync(NpgsqlDataReader rows, CancellationToken cancel) => _read = await read(rows, cancel);

        public override void Tell(Exception? error = null)
        {
            if (error is null) _answer.TrySetResult(_read);
            else _answer.TrySetException(error);
        }
    }
}
