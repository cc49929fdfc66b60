-- Tags, bylines and the search index carry the moment of their story, while readers may have it and only then. Whoever moves a story, the newsroom
-- or SQL by hand, moves its copies. Found by the story alone: a merge may be renaming its tags meanwhile.
create or replace function copy_moment() returns trigger language plpgsql as $$
begin
  update article_tag t set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where t.article_id = n.id and t.visible_from is distinct from n.moment;
  update article_byline b set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where b.article_id = n.id and b.visible_from is distinct from n.moment;
  update article_search s set visible_from = n.moment
  from (select id, case when publication = 'Published' then visible_from end as moment from new_rows) n where s.article_id = n.id and s.visible_from is distinct from n.moment;
  return null;
end $$;
create or replace trigger copy_moment after update on article referencing new table as new_rows for each statement execute function copy_moment();

-- What was moved by hand before.
update article_tag t set visible_from = m.moment
from (select id, case when publication = 'Published' then visible_from end as moment from article) m where t.article_id = m.id and t.visible_from is distinct from m.moment;
update article_byline b set visible_from = m.moment
from (select id, case when publication = 'Published' then visible_from end as moment from article) m where b.article_id = m.id and b.visible_from is distinct from m.moment;
update article_search s set visible_from = m.moment
from (select id, case when publication = 'Published' then visible_from end as moment from article) m where s.article_id = m.id and s.visible_from is distinct from m.moment;
