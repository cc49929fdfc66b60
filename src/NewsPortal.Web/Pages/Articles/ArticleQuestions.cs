using System.Collections.Immutable;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;
using Npgsql;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Reads a live story with all that belongs to it in one round trip: by LINQ it would be seven, or its text once for each tag and person.</summary>
public static class ArticleQuestions
{
    private const string Story = $"""
        select a.id, a.edition_id, a.section_id, s.slug, s.name, a.slug, a.headline, a.kicker, a.standfirst, a.dateline, a.zone, a.caption, a.credit, a.alt_text,
          a.advertorial, a.unverified, a.ai_use, a.search_title, a.description, b.markdown, a.published_at, a.visible_from, a.substantive_at, a.live_revision_id, {StorySql.Picture}
        from article a join section s on s.id = a.section_id join article_body b on b.article_id = a.id left join picture p on p.id = a.picture_id
        where a.id = $2 and {StorySql.Live}
        """;

    private const string Bylines = "select b.contributor_id, b.role, c.name, c.slug, c.hidden from article_byline b join contributor c on c.id = b.contributor_id where b.article_id = $1 order by b.position";
    private const string Sources = "select name, url from article_source where article_id = $1 order by position";
    private const string Tags = "select t.tag_id, n.name, n.slug from article_tag t join tag n on n.id = t.tag_id where t.article_id = $1 order by t.position";
    private const string Corrections = "select kind, wrong, \"right\", posted_at from correction where article_id = $1 order by posted_at desc";
    private const string ReadAlsos = "select r.title, r.target_id from article a join read_also r on r.revision_id = a.live_revision_id where a.id = $1 and r.target_id is not null order by r.position";
    private const string Pictures = $"select {StorySql.Picture} from article_picture x join picture p on p.id = x.picture_id where x.article_id = $1";

    /// <summary>The story, or <see langword="null"/> where none is live under the number.</summary>
    public static async Task<ArticleView?> AskAsync(RoundTrip trip, long id, DateTimeOffset now, CancellationToken cancel)
    {
        var story = trip.AskAsync(new Question(Story, now, id), async (rows, token) => await rows.ReadAsync(token) ? Read(rows) : null, cancel);
        var bylines = ListAsync(Bylines, r => new BylineView(r.GetInt64(0), Enum.Parse<BylineRole>(r.GetString(1)), r.GetString(2), Slug.Parse(r.GetString(3)), r.GetBoolean(4)));
        var sources = ListAsync(Sources, r => new SourceEntry(r.GetString(0), r.Words(1)));
        var tags = ListAsync(Tags, r => new TagView(r.GetInt64(0), r.GetString(1), Slug.Parse(r.GetString(2))));
        var corrections = ListAsync(Corrections, r => new CorrectionView(Enum.Parse<CorrectionKind>(r.GetString(0)), r.GetString(1), r.GetString(2), r.GetFieldValue<DateTimeOffset>(3)));
        var readAlsos = ListAsync(ReadAlsos, r => new ReadAlsoView(r.GetString(0), r.GetInt64(1)));
        var pictures = ListAsync(Pictures, r => r.PictureAt(0)!);
        await trip.SendAsync(cancel);
        return await story is { } found
            ? found with { Bylines = await bylines, Sources = await sources, Tags = await tags, Corrections = await corrections, ReadAlsos = await readAlsos, Pictures = await pictures }
            : null;

        Task<ImmutableArray<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> row) => trip.AskAsync(new Question(sql, id), async (rows, token) =>
        {
            var list = ImmutableArray.CreateBuilder<T>();
            while (await rows.ReadAsync(token)) list.Add(row(rows));
            return list.ToImmutable();
        }, cancel);
    }

    private static ArticleView Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetInt64(0),
        EditionId = row.GetInt64(1),
        SectionId = row.GetInt64(2),
        Section = Slug.Parse(row.GetString(3)),
        SectionName = row.GetString(4),
        Slug = Slug.Parse(row.GetString(5)),
        Headline = row.GetString(6),
        Kicker = row.Words(7),
        Standfirst = row.Words(8),
        Dateline = row.Words(9),
        Zone = row.Words(10) is { } zone ? Enum.Parse<Zone>(zone) : null,
        Caption = row.Words(11),
        Credit = row.Words(12),
        AltText = row.Words(13),
        Advertorial = row.GetBoolean(14),
        Unverified = row.GetBoolean(15),
        AiUse = row.Words(16) is { } use ? Enum.Parse<AiUse>(use) : null,
        SearchTitle = row.Words(17),
        Description = row.Words(18),
        Body = row.GetString(19),
        PublishedAt = row.GetFieldValue<DateTimeOffset>(20),
        VisibleFrom = row.GetFieldValue<DateTimeOffset>(21),
        SubstantiveAt = row.Moment(22),
        RevisionId = row.GetInt64(23),
        Picture = row.PictureAt(24),
        Bylines = [],
        Sources = [],
        Tags = [],
        Corrections = [],
    };
}
