using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Data.Articles;

/// <summary>Finds the stories that “Baca Juga” titles mean: by the exact headline, then by letters and figures alone.</summary>
public static class ReadAlsoResolution
{
    /// <summary>As many stories of one title are told apart: nobody chooses among more, and no title makes the newsroom load a thousand.</summary>
    private const int MostAlike = 20;

    /// <summary>Adds the rows of a revision, each with the story it names, or which alone bears the title. Rows that are there already stay: a snapshot never changes.</summary>
    public static async Task AddReadAlsosAsync(this NewsDbContext db, Revision revision, CancellationToken cancel)
    {
        if (!await db.ReadAlsos.AnyAsync(r => r.RevisionId == revision.Id, cancel)) db.ReadAlsos.AddRange(await db.FindReadAlsosAsync(revision, cancel));
    }

    /// <summary>What the “Baca Juga” paragraphs of a revision mean at the moment; nothing is stored.</summary>
    public static async Task<IReadOnlyList<ReadAlso>> FindReadAlsosAsync(this NewsDbContext db, Revision revision, CancellationToken cancel)
    {
        var paragraphs = ReadAlsoParagraph.In(revision.Story.Body).ToList();
        if (paragraphs.Count == 0) return [];
        var named = paragraphs.Select(p => p.ArticleId).OfType<long>().Distinct().ToList();
        var there = named.Count == 0 ? [] : await db.Articles.Where(a => named.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancel); // an identity that was typed may be nobody's
        var candidates = await db.CandidatesAsync([.. paragraphs.Select(p => Text.Key(p.Title))], cancel);
        return [.. paragraphs.Select((paragraph, i) => new ReadAlso
        {
            RevisionId = revision.Id,
            Position = i + 1,
            Title = paragraph.Title,
            TitleKey = Text.Key(paragraph.Title),
            TargetId = paragraph.ArticleId is { } id && there.Contains(id) ? id : Choose(candidates, paragraph.Title, revision.ArticleId),
        })];
    }

    /// <summary>
    /// What titles would mean in a story that were published now, in their order: the same rule, asked ahead of time. It knows every desk's
    /// stories; whoever tells somebody of them tells only what that person may see.
    /// </summary>
    public static async Task<IReadOnlyList<TitleMeaning>> FindTitlesAsync(this NewsDbContext db, IReadOnlyList<string> titles, long ownId, CancellationToken cancel)
    {
        var candidates = await db.CandidatesAsync([.. titles.Select(Text.Key).Distinct()], cancel);
        return [.. titles.Select(title => new TitleMeaning(
            Choose(candidates, title, ownId), [.. candidates.Where(c => c.Key == Text.Key(title) && c.Id != ownId).OrderByDescending(c => c.Id).Select(c => c.Id).Take(MostAlike)]))];
    }

    /// <summary>Lets rows that waited for a title find the story that has now arrived under it.</summary>
    public static async Task ResolveReadAlsosAsync(this NewsDbContext db, string titleKey, CancellationToken cancel)
    {
        var candidates = await db.CandidatesAsync([titleKey], cancel);
        var waiting = await (
            from row in db.ReadAlsos
            join revision in db.Revisions on row.RevisionId equals revision.Id
            where row.TitleKey == titleKey && row.TargetId == null
            select new { row, revision.ArticleId }).ToListAsync(cancel);
        foreach (var found in waiting) found.row.TargetId = Choose(candidates, found.row.Title, found.ArticleId);
    }

    private static async Task<List<Candidate>> CandidatesAsync(this NewsDbContext db, List<string> keys, CancellationToken cancel) =>
        keys.Count == 0 ? [] : await db.Articles.Where(a => keys.Contains(a.TitleKey) && a.TitleKey != "")
            .Select(a => new Candidate(a.Id, a.Headline, a.TitleKey)).ToListAsync(cancel);

    /// <summary>The one story of that title; more than one is nobody's, and a story never refers to itself.</summary>
    private static long? Choose(List<Candidate> candidates, string title, long ownId)
    {
        var key = Text.Key(title);
        var alike = candidates.Where(c => c.Key == key && c.Id != ownId).ToList();
        var exact = alike.Where(c => c.Headline == title).ToList();
        return exact.Count == 1 ? exact[0].Id : exact.Count == 0 && alike.Count == 1 ? alike[0].Id : null;
    }

    private sealed record Candidate(long Id, string Headline, string Key);
}

/// <summary>What a title means.</summary>
/// <param name="TargetId">The one story that it means.</param>
/// <param name="Alike">The stories that bear it, the newest first and 20 at most.</param>
public sealed record TitleMeaning(long? TargetId, IReadOnlyList<long> Alike);
