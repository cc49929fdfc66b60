-- Tags and bylines carry their story's edition: the tables are written anew at once, which is quicker than changing each row and leaves no holes.
create function edition_of(story bigint) returns bigint language plpgsql stable as $$ begin return (select a.edition_id from article a where a.id = story); end $$;
alter table article_tag alter column edition_id drop default, alter column edition_id type bigint using edition_of(article_id);
alter table article_byline alter column edition_id drop default, alter column edition_id type bigint using edition_of(article_id);
drop function edition_of(bigint);

-- Search knows what it is narrowed to, and no moment of a story that readers do not get.
update article_search s set edition_id = a.edition_id, section_id = a.section_id, visible_from = case when a.publication = 'Published' then a.visible_from end,
  contributor_ids = array(select distinct b.contributor_id from article_byline b where b.article_id = a.id order by b.contributor_id)
from article a where a.id = s.article_id;
alter table article_search alter column edition_id drop default, alter column section_id drop default, alter column contributor_ids drop default;
