using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Editions;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>What a list of stories is narrowed to, as it stands in the address; what cannot be read narrows nothing.</summary>
public sealed record StoryFilter
{
    /// <summary>The longest text that is looked for, in characters.</summary>
    public const int TextLength = 100;

    /// <summary>Words of the headline.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>The slug of the edition.</summary>
    [FromQuery(Name = "edisi")]
    public string? Edition { get; init; }

    /// <summary>The slug of the section.</summary>
    [FromQuery(Name = "kanal")]
    public string? Section { get; init; }

    /// <summary>The word of the state.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>The identity of the person of the staff who began it or has it.</summary>
    [FromQuery(Name = "staf")]
    public string? Staff { get; init; }

    /// <summary>The slug of a tag.</summary>
    [FromQuery(Name = "tag")]
    public string? Tag { get; init; }

    /// <summary>The first day on which it was touched, <c>yyyy-MM-dd</c>.</summary>
    [FromQuery(Name = "dari")]
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "sampai")]
    public string? Until { get; init; }

    /// <summary>Whether anything is narrowed.</summary>
    public bool IsEmpty => Values().All(v => string.IsNullOrWhiteSpace(v.Value));

    /// <summary>The address of the same list from another place on.</summary>
    public string Address(string path, string? direction = null, string? place = null) =>
        path + QueryString.Create(Values().Append(new(direction ?? "", place)).Where(v => v.Key.Length > 0 && !string.IsNullOrWhiteSpace(v.Value)));

    /// <summary>The stories of the edition, section and days: an index lists them in the order of the last touch.</summary>
    internal IQueryable<Article> Scope(IQueryable<Article> articles, EditionDirectory.Snapshot network)
    {
        var edition = network.Editions.FirstOrDefault(e => e.Slug.Value == Edition);
        var section = network.Sections.FirstOrDefault(s => s.Slug.Value == Section);
        if (edition is not null) articles = articles.Where(a => a.EditionId == edition.Id);
        if (section is not null) articles = articles.Where(a => a.SectionId == section.Id);
        if (Start(From, edition) is { } start) articles = articles.Where(a => a.TouchedAt >= start);
        if (Start(Until, edition) is { } end) articles = articles.Where(a => a.TouchedAt < end.AddDays(1));
        return articles;
    }

    /// <summary>Narrows stories by all else.</summary>
    /// <param name="db">The database.</param>
    /// <param name="articles">The stories.</param>
    /// <param name="tag">The tag that <see cref="Tag"/> names: the planner knows how many stories a tag has, not a slug.</param>
    /// <param name="now">The application's clock.</param>
    internal IQueryable<Article> Narrow(NewsDbContext db, IQueryable<Article> articles, long? tag, DateTimeOffset now)
    {
        if (State is { } state) articles = articles.ListedAs(db, state, now);
        if (long.TryParse(Staff, NumberStyles.None, CultureInfo.InvariantCulture, out var staff)) articles = articles.Where(a => a.AuthorId == staff || a.AssigneeId == staff);
        if (tag is not null) articles = articles.Where(a => a.Tags.Any(t => t.TagId == tag));
        if (!string.IsNullOrWhiteSpace(Text)) articles = articles.Where(a => EF.Functions.ILike(a.Headline, Pattern(Text), @"\"));
        return articles;
    }

    /// <summary>How the stories lie among all.</summary>
    internal StoryDensity Density => State is { } state ? state.Density : StoryDensity.Unknown;

    /// <summary>The tag that is named; 0, which is none, where it is not known.</summary>
    internal async Task<long?> TagIdAsync(NewsDbContext db, CancellationToken cancel) =>
        !Slug.TryParse(Tag, null, out var slug) ? null : await db.Tags.Where(t => t.Slug == slug).Select(t => t.Id).FirstOrDefaultAsync(cancel);

    private StoryState? State => Status is not null && StoryStates.ByWord.TryGetValue(Status, out var state) ? state : null;

    private static DateTimeOffset? Start(string? day, Edition? edition) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1 and < 9999
            ? (edition?.Zone ?? Zone.Wib).ToUtc(date.ToDateTime(TimeOnly.MinValue)) : null;

    private static string Pattern(string text) =>
        "%" + Domain.Text.Head(Domain.Text.OneLine(text), TextLength).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal) + "%";

    private IEnumerable<KeyValuePair<string, string?>> Values() =>
        [new("q", Text), new("edisi", Edition), new("kanal", Section), new("status", Status), new("staf", Staff), new("tag", Tag), new("dari", From), new("sampai", Until)];
}
