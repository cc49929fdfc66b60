using System.Diagnostics;
using Npgsql;

namespace NewsPortal.Data.Local;

/// <summary>The database that every cluster holds.</summary>
internal static class FirstDatabase
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until the server answers, and makes the database where it is missing.</summary>
    public static async Task EnsureAsync(PostgresServer server, string administration, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(administration) { Pooling = false });
        await using var connection = await ConnectAsync(server, source, cancel);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection);
        exists.Parameters.Add(new NpgsqlParameter { Value = PrivatePostgres.DefaultDatabase });
        if (await exists.ExecuteScalarAsync(cancel) is not null) return;

        await using var create = new NpgsqlCommand($"create database {PrivatePostgres.DefaultDatabase}", connection);
        await create.ExecuteNonQueryAsync(cancel);
    }

    // A server that another program left may be anywhere between starting and stopping.
    private static async Task<NpgsqlConnection> ConnectAsync(PostgresServer server, NpgsqlDataSource source, CancellationToken cancel)
    {
        for (var waiting = Stopwatch.StartNew(); ;)
        {
            if (!server.IsAlive()) await server.StartAsync(cancel);
            try
            {
                return await source.OpenConnectionAsync(cancel);
            }
            catch (NpgsqlException e)
            {
                if (waiting.Elapsed > Patience)
                    throw new PrivatePostgresException($"The database server runs, and answers nobody: {e.Message}\n{server.Said()}", e);
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
            }
        }
    }
}
