using Npgsql;

namespace NewsPortal.Data.RoundTrips;

/// <summary>Reads answers.</summary>
public static class Rows
{
    /// <summary>All rows of an answer.</summary>
    public static async Task<List<T>> AllAsync<T>(this NpgsqlDataReader rows, Func<NpgsqlDataReader, T> read, CancellationToken cancel)
    {
        var all = new List<T>();
        while (await rows.ReadAsync(cancel)) all.Add(read(rows));
        return all;
    }
}
