using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Rows on their way into one table by COPY.</summary>
internal abstract class TableCopy
{
    private static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] End = [0xFF, 0xFF];

    /// <summary>The rows that were not sent yet.</summary>
    public CopyBuffer Rows { get; } = new();

    /// <summary>The table and, in parentheses, its columns.</summary>
    protected abstract string Target { get; }

    /// <summary>Sends the rows.</summary>
    public async Task SendAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (Rows.Written.IsEmpty) return;
        await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {Target} from stdin (format binary)", cancel);
        await copy.WriteAsync(Signature, cancel);
        await copy.WriteAsync(Rows.Written, cancel);
        await copy.WriteAsync(End, cancel);
    }
}

/// <summary>The same for the rows of an entity, by the mapping that EF Core writes it with: a column that is added to it is copied too.</summary>
internal sealed class TableCopy<T> : TableCopy where T : class
{
    private readonly Column[] columns;

    /// <summary>For a table of the model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="given">The identities that are handed in with each row, since the entity gets them from the database otherwise.</param>
    public TableCopy(IModel model, params string[] given)
    {
        var entity = model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var stored = entity.GetProperties().Where(p => p.ValueGenerated is not ValueGenerated.OnAddOrUpdate).ToList(); // what the database makes itself
        columns = [.. stored.Select(p => new Column(Array.IndexOf(given, p.Name), p.PropertyInfo, p.GetTypeMapping().Converter, p.GetColumnType() == "jsonb"))];
        Target = $"{table.Name} ({string.Join(", ", stored.Select(p => $"\"{p.GetColumnName(table)}\""))})";
    }

    /// <inheritdoc/>
    protected override string Target { get; }

    /// <summary>Adds a row.</summary>
    public void Add(T row, params ReadOnlySpan<long> given)
    {
        Rows.Row(columns.Length);
        foreach (var column in columns)
        {
            if (column.Given >= 0) Rows.Number(given[column.Given]);
            else Rows.Value(column.Read(row), column.IsJson);
        }
    }

    private sealed record Column(int Given, PropertyInfo? Property, ValueConverter? Converter, bool IsJson)
    {
        public object? Read(T row) => Property!.GetValue(row) is not { } value ? null : Converter is null ? value : Converter.ConvertToProvider(value);
    }
}
