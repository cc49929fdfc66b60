using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsPortal.Domain.Audit;

/// <summary>Writes an audit line's details in one form only, so that a hash over it can be taken later: keys sorted, no blanks, nothing empty.</summary>
public static class AuditPayload
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The details as JSON; those that are <see langword="null"/> are left out.</summary>
    public static string Of(params (string Key, object? Value)[] details) => JsonSerializer.Serialize(
        new SortedDictionary<string, object>(details.Where(d => d.Value is not null).ToDictionary(d => d.Key, d => d.Value!), StringComparer.Ordinal), Plain);
}
