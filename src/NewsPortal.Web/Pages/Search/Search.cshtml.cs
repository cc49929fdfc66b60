using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Cari: stories by their words, with quotation marks for phrases and a minus for what must not be there.</summary>
[CachedPage("q", "edisi", "kanal", "dari", "sampai", "penulis", "hal")]
public sealed class SearchModel(SearchReader reader, NewsDbContext db, PageTags tags, Place place, PageHead head, HtmlEncoder encoder, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>What was sent.</summary>
    [BindProperty(SupportsGet = true)]
    public SearchInput Input { get; set; } = new();

    /// <summary>What was sent, as it was understood.</summary>
    public SearchRequest Understood { get; private set; } = null!;

    /// <summary>The words, as the form shows them again.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was found, the best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>Whether there is another page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Whether more may match than a search shows.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>The query in another spelling, where nothing was found.</summary>
    public string? Suggestion { get; private set; }

    /// <summary>Whether anything was asked.</summary>
    public bool Asked => Words.Length > 0;

    /// <summary>Shows the form and, where something was asked, what was found; 400 with the reason where it cannot be answered.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        tags.Add(CacheTag.Anything);
        var length = site.Value.PageLength;
        var lastPage = (SearchReader.Candidates + length - 1) / length;
        Words = SearchWords.Line(Input.Q);
        Understood = await SearchRequest.ReadAsync(Input, place, db, lastPage, cancel);
        (head.Title, head.NoIndex) = (Asked ? $"Cari: {Text.Head(Words, 80)}" : "Cari", true);
        head.Description = $"Cari berita di {place.Edition?.Name ?? site.Value.Name}.";
        if (Understood.Complaint is not null) Response.StatusCode = StatusCodes.Status400BadRequest;
        if (Understood.Complaint is not null || !Asked) return Page();

        var words = SearchWords.Clean(Words);
        var hits = await reader.FindAsync(words, Understood.Filter, (Understood.Page - 1) * length, length, cancel);
        (Hits, HasMore) = ([.. hits.Take(length)], hits.Count > length && Understood.Page < lastPage);
        IsCutOff = Understood.Page == lastPage && ((Understood.Page - 1) * length) + hits.Count >= SearchReader.Candidates;
        if (hits.Count == 0 && Understood.Page == 1) Suggestion = await reader.SuggestAsync(words, Understood.Filter, cancel);
        return Page();
    }

    /// <summary>The extract as HTML, the words found marked.</summary>
    public IHtmlContent Marked(string extract) => new HtmlString(encoder.Encode(extract)
        .Replace(encoder.Encode(SearchReader.Open.ToString()), "<mark>", StringComparison.Ordinal)
        .Replace(encoder.Encode(SearchReader.Close.ToString()), "</mark>", StringComparison.Ordinal));
}
