using Npgsql;

namespace NewsPortal.Data.RoundTrips;

/// <summary>A question to the database in its own language, for reads that must share a round trip with others.</summary>
/// <param name="Sql">The statement, its values as <c>$1</c>, <c>$2</c> and so on. A constant: the database keeps its plan.</param>
/// <param name="Values">The values, in order.</param>
public sealed record Question(string Sql, params object[] Values)
{
    internal NpgsqlBatchCommand Command()
    {
        var command = new NpgsqlBatchCommand(Sql);
        foreach (var value in Values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
