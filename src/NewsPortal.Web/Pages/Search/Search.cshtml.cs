using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Domain;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Cari: stories by their words, with quotation marks for phrases and a minus for what must not be there.</summary>
public sealed class SearchModel(SearchReader reader, Place place, PageHead head, HtmlEncoder encoder, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>What was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public InputModel Input { get; set; } = new();

    /// <summary>What was found, the best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>Whether there is another page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Another spelling, where nothing was found.</summary>
    public string? Suggestion { get; private set; }

    /// <summary>Whether anything was asked.</summary>
    public bool Asked => !string.IsNullOrWhiteSpace(Input.Q);

    /// <summary>Shows the form and, where something was asked, what was found.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (head.Title, head.NoIndex) = (Asked ? $"Cari: {Text.OneLine(Input.Q!)}" : "Cari", true);
        head.Description = $"Cari berita di {place.Edition?.Name ?? site.Value.Name}.";
        if (!ModelState.IsValid || Input.Hal is < 1 or > 25) return BadRequest();
        if (!Asked) return Page();

        var length = site.Value.PageLength;
        var words = SearchWords.Clean(Input.Q);
        var hits = await reader.FindAsync(words, Filter(), (Input.Hal - 1) * length, length, cancel);
        (Hits, HasMore) = ([.. hits.Take(length)], hits.Count > length);
        if (hits.Count == 0 && words.Split(' ', '"', '-').MaxBy(w => w.Length) is { Length: > 3 } longest) Suggestion = await reader.SuggestAsync(longest, cancel);
        return Page();
    }

    /// <summary>The extract as HTML, the words found marked.</summary>
    public IHtmlContent Marked(string extract) => new HtmlString(encoder.Encode(extract)
        .Replace(encoder.Encode(SearchReader.Open.ToString()), "<mark>", StringComparison.Ordinal)
        .Replace(encoder.Encode(SearchReader.Close.ToString()), "</mark>", StringComparison.Ordinal));

    private SearchFilter Filter() => new(
        place.Edition?.Id ?? place.Network.Editions.FirstOrDefault(e => e.Slug.Value == Input.Edisi)?.Id,
        place.Sections.FirstOrDefault(s => s.Slug.Value == Input.Kanal)?.Id,
        Input.Dari is { } from ? place.Zone.ToUtc(from.ToDateTime(TimeOnly.MinValue)) : null,
        Input.Sampai is { Year: < 9999 } until ? place.Zone.ToUtc(until.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null,
        Slug.TryParse(Input.Penulis, null, out var writer) ? writer : null);

    /// <summary>What the form sends; the names are those of the address.</summary>
    public sealed record InputModel
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

        /// <summary>The first day.</summary>
        [FromQuery(Name = "dari")]
        public DateOnly? Dari { get; init; }

        /// <summary>The last day.</summary>
        [FromQuery(Name = "sampai")]
        public DateOnly? Sampai { get; init; }

        /// <summary>A writer's slug.</summary>
        [FromQuery(Name = "penulis")]
        public string? Penulis { get; init; }

        /// <summary>The page, from 1.</summary>
        [FromQuery(Name = "hal")]
        public int Hal { get; init; } = 1;
    }
}
