using System.Globalization;
using System.Text;
using NewsPortal.Domain.Audit;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Writes the log as CSV (RFC 4180) that a spreadsheet opens as text: no cell of it is ever a formula.</summary>
internal static class AuditCsv
{
    /// <summary>The most lines of one file.</summary>
    public const int Limit = 50_000;

    public static async Task WriteAsync(Stream body, IReadOnlyList<(long Id, string Name)> people, IAsyncEnumerable<AuditEntry> lines, CancellationToken cancel)
    {
        var names = people.ToDictionary(p => string.Create(CultureInfo.InvariantCulture, $"staff:{p.Id}"), p => p.Name);
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("seq,at,actor,actor_name,action,entity,entity_id,payload");
        await foreach (var line in lines.WithCancellation(cancel))
            await writer.WriteLineAsync(string.Join(',', Cells(line, names.GetValueOrDefault(line.Actor, "")).Select(Cell)).AsMemory(), cancel);
    }

    /// <summary>A cell in quotes; what a spreadsheet would compute is given an apostrophe first.</summary>
    internal static string Cell(string text)
    {
        var plain = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
        return "\"" + plain.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static IEnumerable<string> Cells(AuditEntry line, string name) =>
    [
        line.Seq.ToString(CultureInfo.InvariantCulture), line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        line.Actor, name, line.Action, line.Entity, line.EntityId.ToString(CultureInfo.InvariantCulture), line.Payload,
    ];
}
