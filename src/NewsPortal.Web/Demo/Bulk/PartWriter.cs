using Microsoft.EntityFrameworkCore.Metadata;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Writes parts of an archive, one after the other and each in one transaction, over a connection of its own.</summary>
internal sealed class PartWriter(ArchivePlan plan, ArchiveStories stories, IModel model, Vocabulary vocabulary, Dictionary<long, string> tagNames, Dictionary<long, string> personNames)
{
    /// <summary>Stories that are held as objects at a time: few enough to be forgotten cheaply.</summary>
    private const int AtOnce = 100;

    /// <summary>What the silent trigger of <c>months.sql</c> would count.</summary>
    private const string CountStories = """
        insert into story_month as m (edition_id, month, stories, changed_at)
        select edition_id, date_trunc('month', visible_from, 'UTC'), count(*), max(substantive_at) from article where id >= $1 and id < $2 and publication = 'Published' group by 1, 2 order by 1, 2
        on conflict (edition_id, month) do update set stories = m.stories + excluded.stories, changed_at = greatest(m.changed_at, excluded.changed_at)
        """;

    private readonly TableCopy<Article> articles = new(model);
    private readonly TableCopy<ArticleBody> bodies = new(model, nameof(ArticleBody.ArticleId));
    private readonly TableCopy<Revision> revisions = new(model);
    private readonly TableCopy<ArticleByline> bylines = new(model, nameof(ArticleByline.ArticleId));
    private readonly TableCopy<ArticleSource> sources = new(model, nameof(ArticleSource.ArticleId), "Id");
    private readonly TableCopy<ArticleTag> tags = new(model, nameof(ArticleTag.ArticleId));
    private readonly TableCopy<Correction> corrections = new(model, nameof(Correction.ArticleId), nameof(Correction.Id));
    private readonly TableCopy<ReadAlso> readAlso = new(model);
    private readonly TableCopy<AuditEntry> lines = new(model, nameof(AuditEntry.Seq));
    private readonly SearchCopy search = new(vocabulary);

    private IEnumerable<TableCopy> Tables => [articles, bodies, revisions, bylines, sources, tags, corrections, readAlso, lines, search];

    /// <summary>Writes a part: all of it or nothing.</summary>
    /// <returns>How many stories it has.</returns>
    public async Task<int> WriteAsync(NpgsqlConnection connection, int part, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var table in Tables) table.Rows.Clear();
        var first = (long)part * ArchivePlan.PartLength;
        var count = (int)Math.Min(ArchivePlan.PartLength, plan.Stories - first);
        foreach (var some in Enumerable.Range(0, count).Chunk(AtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            var texts = some.Select(i => Add(stories.Publish(first + i))).ToList();
            await search.LearnAsync(connection, texts, cancel);
            foreach (var text in texts) search.Add(text);
        }

        await SendAsync(connection, part, now, cancel);
        return count;
    }

    /// <summary>
    /// Foreign keys are not looked up for each row (the rows refer to each other in a circle, and to what is there for certain), and the triggers
    /// that would name each story's pages to the nodes are silent: instead one line says that everything may be stale.
    /// </summary>
    private async Task SendAsync(NpgsqlConnection connection, int part, DateTimeOffset now, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        try
        {
            await ExecuteAsync(connection, "set local session_replication_role = replica", cancel);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new OperationsException("The database's user may not load an archive: it needs to be a superuser, as in a private cluster. Nothing was changed.");
        }

        foreach (var table in Tables) await table.SendAsync(connection, cancel);
        await using (var line = new NpgsqlCommand("insert into audit_entry (at, actor, action, entity, entity_id, payload) values ($1, $2, $3, $4, $5, $6)", connection))
        {
            object[] values = [now, ArchiveStories.Program.Name, ArchivePlan.PartAction, ArchivePlan.Entity, plan.FirstArticle, ArchivePlans.Part(part)];
            line.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
            await line.ExecuteNonQueryAsync(cancel);
        }

        await ExecuteAsync(connection, CountStories, cancel, plan.FirstArticle + ((long)part * ArchivePlan.PartLength), plan.FirstArticle + Math.Min((long)(part + 1) * ArchivePlan.PartLength, plan.Stories));
        await ExecuteAsync(connection, "select cache_evict(array['*'])", cancel);
        await transaction.CommitAsync(cancel);
    }

    private SearchText Add(ArchiveStory story)
    {
        var (article, id) = (story.Article, story.Article.Id);
        articles.Add(article);
        bodies.Add(article.Body, id);
        revisions.Add(story.Revision);
        foreach (var byline in article.Bylines) bylines.Add(byline, id);
        foreach (var source in article.Sources) sources.Add(source, id, plan.FirstSource + (story.Number * ArchivePlan.SourcesOfStory) + source.Position - 1);
        foreach (var tag in article.Tags) tags.Add(tag, id);
        foreach (var note in article.Corrections) corrections.Add(note, id, plan.FirstCorrection + (story.Number / ArchivePlan.CorrectedEvery));
        foreach (var row in story.ReadAlso) readAlso.Add(row);
        for (var i = 0; i < story.Lines.Count; i++) lines.Add(story.Lines[i], plan.FirstLine + (story.Number * ArchivePlan.LinesOfStory) + i);
        return Searched(article);
    }

    /// <summary>The texts that <see cref="Data.Search.SearchIndex"/> reads, without what it leaves out: “Baca Juga” is all there is of that kind here.</summary>
    private SearchText Searched(Article article) => new(article,
    [
        (article.Headline, 3),
        (string.Join(' ', new[] { article.Kicker, article.Standfirst }.OfType<string>()), 2),
        (string.Join(' ', article.Tags.Select(t => tagNames[t.TagId])), 2),
        (string.Join(' ', article.Bylines.Select(b => personNames[b.ContributorId])), 1),
        .. article.Body.Markdown.Split("\n\n").Where(p => ReadAlsoParagraph.TryRead(p) is null).Select(p => (p, 0u)),
    ]);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params long[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }
}
