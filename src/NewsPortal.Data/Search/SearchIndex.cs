using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data.Search;

/// <summary>Writes what search knows of stories.</summary>
public static class SearchIndex
{
    /// <summary>The text search configuration of documents and queries: Indonesian stems, no stop words.</summary>
    public const string Configuration = "indonesian";

    /// <summary>“Baca Juga”: the words of another story, which may never have run or be withdrawn.</summary>
    private const string ReadAlso = @"(^|\n)\s*baca juga\s*:[^\n]*";

    /// <summary>Where links lead: no words of the text.</summary>
    private const string LinkTarget = @"\]\([^)\s]*\)";

    /// <summary>The backslash before a mark that means itself.</summary>
    private const string Escape = @"\\([[:punct:]])";

    /// <summary>Writes the documents of the stories anew from what is live; call it in the transaction of the change, after it was saved.</summary>
    public static Task IndexAsync(this NewsDbContext db, long[] articleIds, CancellationToken cancel) => db.Database.ExecuteSqlAsync($"""
        insert into article_search (article_id, visible_from, edition_id, section_id, contributor_ids, document)
        select a.id, case when a.publication = 'Published' then a.visible_from end, a.edition_id, a.section_id,
          array(select distinct x.contributor_id from article_byline x where x.article_id = a.id order by x.contributor_id),
          setweight(to_tsvector('indonesian', a.headline), 'A')
          || setweight(to_tsvector('indonesian', concat_ws(' ', a.kicker, a.standfirst)), 'B')
          || setweight(to_tsvector('indonesian', coalesce((select string_agg(t.name, ' ' order by x.position) from article_tag x join tag t on t.id = x.tag_id where x.article_id = a.id), '')), 'B')
          || setweight(to_tsvector('indonesian', coalesce((select string_agg(c.name, ' ' order by x.position) from article_byline x join contributor c on c.id = x.contributor_id where x.article_id = a.id), '')), 'C')
          || setweight(to_tsvector('indonesian', regexp_replace(regexp_replace(regexp_replace(b.markdown, {ReadAlso}, '', 'gi'), {LinkTarget}, ']', 'g'), {Escape}, '\1', 'g')), 'D')
        from article a join article_body b on b.article_id = a.id
        where a.id = any({articleIds})
        for share of a
        on conflict (article_id) do update set visible_from = excluded.visible_from, edition_id = excluded.edition_id, section_id = excluded.section_id,
          contributor_ids = excluded.contributor_ids, document = excluded.document
        """, cancel);
}
