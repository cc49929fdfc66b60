using System.Text.Json;
using NewsPortal.Domain.Audit;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>Which revisions of a story readers have ever had, as the log tells.</summary>
public static class LiveSpans
{
    private static readonly string[] Runs = ["article.publish", "article.express", "article.revise", "article.change-ran", "article.correct"];

    /// <summary>The actions of the log that this reads.</summary>
    public static IReadOnlyList<string> Actions { get; } = [.. Runs, "article.unschedule", "article.embargo"];

    /// <summary>The revisions that have run up to a moment.</summary>
    /// <param name="lines">The story's lines of these actions, the oldest first.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlySet<long> Of(IEnumerable<AuditEntry> lines, DateTimeOffset now)
    {
        var ran = new HashSet<long>();
        (long Revision, DateTimeOffset Published, DateTimeOffset At)? waiting = null;
        foreach (var line in lines)
        {
            if (waiting is { } due && due.At <= line.At) (_, waiting) = (ran.Add(due.Revision), null);
            using var payload = JsonDocument.Parse(line.Payload);
            if (line.Action == "article.unschedule") waiting = Has(payload, "change") ? waiting : null;
            else if (line.Action == "article.embargo") waiting = waiting is { } held ? held with { At = Latest(line.At, held.Published, Moment(payload, "until")) } : null;
            else if (Number(payload) is not { } revision) continue;
            else if (line.Action == "article.publish" && Moment(payload, "at") is { } at && at > line.At) waiting = (revision, at, at);
            else (_, waiting) = (ran.Add(revision), null);
        }

        if (waiting is { } last && last.At <= now) ran.Add(last.Revision);
        return ran;
    }

    /// <summary>When it runs once the embargo is another, or lifted: at its moment or the embargo's end, and at once where both are past.</summary>
    private static DateTimeOffset Latest(DateTimeOffset now, DateTimeOffset published, DateTimeOffset? until) =>
        new[] { now, published, until ?? published }.Max();

    private static long? Number(JsonDocument payload) => payload.RootElement.TryGetProperty("revision", out var value) && value.TryGetInt64(out var id) ? id : null;

    private static bool Has(JsonDocument payload, string name) => payload.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;

    private static DateTimeOffset? Moment(JsonDocument payload, string name) =>
        payload.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.TryGetDateTimeOffset(out var at) ? at : null;
}
