using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Pictures;
using Npgsql;

namespace NewsPortal.Web.Blocks;

/// <summary>What the statements share by which readers' pages are read in few round trips, where LINQ would take one for each list.</summary>
internal static class StorySql
{
    /// <summary>What <see cref="ArticleQueries"/> says in LINQ of the article <c>a</c>, at the moment <c>$1</c>; a test holds the two together.</summary>
    public const string Live = "a.publication = 'Published' and a.visible_from <= $1";

    /// <summary>The columns of a picture <c>p</c> that <see cref="PictureAt"/> reads.</summary>
    public const string Picture = "p.id, p.content_hash, p.focal_x, p.focal_y, p.width, p.height, p.alt_text, p.placeholder";

    /// <summary>The columns of an article <c>a</c>, its section <c>s</c> and its picture that <see cref="Card"/> reads.</summary>
    public const string CardColumns = $"""
        a.id, a.edition_id, s.slug, s.name, a.slug, a.headline, a.kicker, a.standfirst, a.advertorial,
        exists (select from correction c where c.article_id = a.id), a.published_at, a.visible_from, {Picture}
        """;

    /// <summary>A row of <see cref="CardColumns"/>.</summary>
    public static CardView Card(NpgsqlDataReader row) => new()
    {
        Id = row.GetInt64(0),
        EditionId = row.GetInt64(1),
        Section = Slug.Parse(row.GetString(2)),
        SectionName = row.GetString(3),
        Slug = Slug.Parse(row.GetString(4)),
        Headline = row.GetString(5),
        Kicker = row.Words(6),
        Standfirst = row.Words(7),
        Advertorial = row.GetBoolean(8),
        Corrected = row.GetBoolean(9),
        PublishedAt = row.GetFieldValue<DateTimeOffset>(10),
        VisibleFrom = row.GetFieldValue<DateTimeOffset>(11),
        Picture = row.PictureAt(12),
    };

    /// <summary>The picture whose columns begin there; none where the join found none.</summary>
    public static CardPicture? PictureAt(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null
        : new CardPicture(row.GetInt64(at), row.GetString(at + 1), new FocalPoint(row.GetDouble(at + 2), row.GetDouble(at + 3)), row.GetInt32(at + 4), row.GetInt32(at + 5), row.GetString(at + 6))
        { Placeholder = row.GetString(at + 7) };

    /// <summary>A moment that may be missing.</summary>
    public static DateTimeOffset? Moment(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetFieldValue<DateTimeOffset>(at);

    /// <summary>A text that may be missing.</summary>
    public static string? Words(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}
