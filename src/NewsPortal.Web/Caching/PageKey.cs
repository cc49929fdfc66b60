using Microsoft.AspNetCore.WebUtilities;

namespace NewsPortal.Web.Caching;

/// <summary>What one page is, whoever asks: nothing of a request's own gets into it, such as the host as it was written or the order of a query.</summary>
/// <param name="Host">The edition whose own host was asked, or 0 for the network's.</param>
/// <param name="Https">Whether the answer carries what only https may.</param>
/// <param name="Path">The path, as routing reads it.</param>
/// <param name="Query">The query's parameters in order of their names, without those that readers' links pick up on the way.</param>
public readonly record struct PageKey(long Host, bool Https, string Path, string Query)
{
    /// <summary>The longest query of a page that is kept.</summary>
    private const int LongestQuery = 200;

    /// <summary>The names in the query.</summary>
    public IEnumerable<string> Names => Query.Length == 0 ? [] : QueryHelpers.ParseQuery(Query).Keys;

    /// <summary>Reads a query; <see langword="null"/> where it is one that no page has.</summary>
    public static string? Normal(QueryString query)
    {
        if (!query.HasValue || query.Value.Length == 1) return "";
        if (query.Value.Length > LongestQuery * 4) return null;
        var kept = new SortedList<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var name = pair.DecodeName().ToString();
            if (IsOnlyTracking(name)) continue;
            if (!kept.TryAdd(name, pair.DecodeValue().ToString())) return null; // the same name twice
        }

        var normal = kept.Count == 0 ? "" : QueryString.Create(kept.Select(p => KeyValuePair.Create<string, string?>(p.Key, p.Value))).Value!;
        return normal.Length <= LongestQuery ? normal : null;
    }

    /// <summary>What campaigns and platforms hang on links; it changes no page.</summary>
    private static bool IsOnlyTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.ToLowerInvariant() is "fbclid" or "gclid" or "dclid" or "msclkid" or "igshid";
}
