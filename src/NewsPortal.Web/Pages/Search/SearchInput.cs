using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What the form sends, as it was typed; the names are those of the address.</summary>
public sealed record SearchInput
{
    /// <summary>The words.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>An edition's slug.</summary>
    [FromQuery(Name = "edisi")]
    public string? Edisi { get; init; }

    /// <summary>A section's slug.</summary>
    [FromQuery(Name = "kanal")]
    public string? Kanal { get; init; }

    /// <summary>The first day, as <c>yyyy-MM-dd</c>.</summary>
    [FromQuery(Name = "dari")]
    public string? Dari { get; init; }

    /// <summary>The last day, as <c>yyyy-MM-dd</c>.</summary>
    [FromQuery(Name = "sampai")]
    public string? Sampai { get; init; }

    /// <summary>A writer's slug.</summary>
    [FromQuery(Name = "penulis")]
    public string? Penulis { get; init; }

    /// <summary>The page, from 1.</summary>
    [FromQuery(Name = "hal")]
    public string? Hal { get; init; }

    /// <summary>Whether the search is narrowed to anything.</summary>
    public bool IsNarrowed => Filters.Any(f => f.Value is { Length: > 0 });

    /// <summary>The address's query for other words or another page, narrowed as this one.</summary>
    public QueryString With(string words, int page)
    {
        KeyValuePair<string, string?>[] parts = [new("q", words), .. Filters, new("hal", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))];
        return QueryString.Create(parts.Where(p => p.Value is { Length: > 0 }));
    }

    private KeyValuePair<string, string?>[] Filters => [new("edisi", Edisi), new("kanal", Kanal), new("dari", Dari), new("sampai", Sampai), new("penulis", Penulis)];
}
