using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;
using Npgsql;

namespace NewsPortal.Web.Feeds;

/// <summary>Reads what a feed tells of its stories in one round trip: by LINQ it would be five.</summary>
internal static class FeedQuestions
{
    private const string Items = $"""
        select a.id, a.edition_id, s.slug, s.name, a.slug, a.headline, a.standfirst, a.advertorial, a.unverified, a.dateline, b.markdown, a.zone,
          a.published_at, a.substantive_at, a.edited_at, r.saved_at, a.visible_from, a.credit, a.alt_text,
          array(select c.name from article_byline x join contributor c on c.id = x.contributor_id
            where x.article_id = a.id and x.role in ('{nameof(BylineRole.Writer)}', '{nameof(BylineRole.Reporter)}', '{nameof(BylineRole.Contributor)}') order by x.position),
          array(select n.name from article_tag x join tag n on n.id = x.tag_id where x.article_id = a.id order by x.position), {StorySql.Picture}
        from article a join section s on s.id = a.section_id join article_body b on b.article_id = a.id
          left join revision r on r.id = a.live_revision_id left join picture p on p.id = a.picture_id
        where a.id = any((select $2)::bigint[]) and {StorySql.Live}
        """;

    private const string Pictures = $"select {StorySql.Picture} from picture p where p.id in (select picture_id from article_picture where article_id = any((select $1)::bigint[]))";

    private const string LastWithdrawal = "select max(at) from withdrawal";

    /// <summary>What is told of the stories that are live, in the order of their numbers here; their pictures between paragraphs; and the last withdrawal.</summary>
    public static async Task<FeedReading> AskAsync(RoundTrip trip, IReadOnlyList<long> ids, DateTimeOffset now, CancellationToken cancel)
    {
        var numbers = ids.ToArray();
        var items = trip.AskAsync(new Question(Items, now, numbers), (rows, token) => rows.AllAsync(Read, token), cancel);
        var pictures = trip.AskAsync(new Question(Pictures, numbers), (rows, token) => rows.AllAsync(row => row.PictureAt(0)!, token), cancel);
        var withdrawn = trip.AskAsync(new Question(LastWithdrawal), (rows, token) => rows.AllAsync(row => row.Moment(0), token), cancel);
        await trip.SendAsync(cancel);
        var places = ids.Select((id, place) => (id, place)).ToDictionary(at => at.id, at => at.place);
        return new([.. (await items).OrderBy(item => places[item.Id])], (await pictures).ToDictionary(p => p.Id), (await withdrawn)[0]);
    }

    private static FeedItem Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetInt64(0),
        EditionId = row.GetInt64(1),
        Section = Slug.Parse(row.GetString(2)),
        SectionName = row.GetString(3),
        Slug = Slug.Parse(row.GetString(4)),
        Headline = row.GetString(5),
        Standfirst = row.Words(6),
        Advertorial = row.GetBoolean(7),
        Unverified = row.GetBoolean(8),
        Dateline = row.Words(9),
        Body = row.GetString(10),
        Zone = row.Words(11) is { } zone ? Enum.Parse<Zone>(zone) : null,
        PublishedAt = row.GetFieldValue<DateTimeOffset>(12),
        SubstantiveAt = row.Moment(13),
        EditedAt = row.Moment(14),
        SavedAt = row.Moment(15),
        VisibleFrom = row.GetFieldValue<DateTimeOffset>(16),
        Credit = row.Words(17),
        AltText = row.Words(18),
        Authors = row.GetFieldValue<string[]>(19),
        Tags = row.GetFieldValue<string[]>(20),
        Picture = row.PictureAt(21),
    };
}

/// <summary>What a feed is made of.</summary>
/// <param name="Items">The stories.</param>
/// <param name="Pictures">The pictures between their paragraphs, by their numbers.</param>
/// <param name="LastWithdrawal">A feed changes by what goes, too.</param>
internal sealed record FeedReading(IReadOnlyList<FeedItem> Items, IReadOnlyDictionary<long, CardPicture> Pictures, DateTimeOffset? LastWithdrawal);
