-- Tags and bylines carry the moment of stories that readers may have, and of no others: a tag's list asks the stories' table for nothing.
update article_tag t set visible_from = null from article a where a.id = t.article_id and a.publication <> 'Published' and t.visible_from is not null;
update article_byline b set visible_from = null from article a where a.id = b.article_id and a.publication <> 'Published' and b.visible_from is not null;

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
