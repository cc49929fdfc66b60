-- Tags and bylines carry the moment of stories that readers may have, and of no others: a tag's list asks the stories' table for nothing.
update article_tag t set visible_from = null from article a where a.id = t.article_id and a.publication <> 'Published' and t.visible_from is not null;
update article_byline b set visible_from = null from article a where a.id = b.article_id and a.publication <> 'Published' and b.visible_from is not null;

-- And whoever moves a story, the newsroom or SQL by hand, moves its copies. Found by the story alone: a merge may be renaming its tags meanwhile.
create function copy_moment() returns trigger language plpgsql as $$
begin
  update article_tag t set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where t.article_id = n.id and t.visible_from is distinct from n.moment;
  update article_byline b set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where b.article_id = n.id and b.visible_from is distinct from n.moment;
  update article_search s set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where s.article_id = n.id and s.visible_from is distinct from n.moment;
  return null;
end $$;
create trigger copy_moment after update on article referencing new table as new_rows for each statement execute function copy_moment();

-- A story that is deleted by hand. Before the row goes, since its tags and names go with it; it is the one trigger of a row, for nothing in the
-- program deletes stories.
create function evict_article_gone() returns trigger language plpgsql as $$
begin
  if old.publication = 'Published' then
    perform cache_evict(array(select cache_lists(old.id, old.edition_id, old.section_id) union all select unnest(array['a' || old.id, 'q', 'k'])));
  end if;
  return old;
end $$;
create trigger evict_gone before delete on article for each row execute function evict_article_gone();
