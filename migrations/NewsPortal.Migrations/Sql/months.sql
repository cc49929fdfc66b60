-- How many stories an edition published in each month of UTC, and the last change among them: the index of the sitemap tells it without reading
-- a million. Statement triggers, as in evictions.sql; the rows are taken in order, so that two who publish at once never wait for each other in a ring.

create function count_story_months() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into story_month as m (edition_id, month, stories, changed_at)
    select edition_id, date_trunc('month', visible_from, 'UTC'), count(*), max(substantive_at) from new_rows
    where publication = 'Published' and visible_from is not null group by 1, 2 order by 1, 2
    on conflict (edition_id, month) do update set stories = m.stories + excluded.stories, changed_at = greatest(m.changed_at, excluded.changed_at);
  elsif tg_op = 'DELETE' then
    insert into story_month as m (edition_id, month, stories)
    select edition_id, date_trunc('month', visible_from, 'UTC'), -count(*) from old_rows
    where publication = 'Published' and visible_from is not null group by 1, 2 order by 1, 2
    on conflict (edition_id, month) do update set stories = m.stories + excluded.stories;
  else
    with changed as (
      select o.publication as before, o.visible_from as old_moment, o.edition_id as old_edition, n.publication as after, n.visible_from, n.edition_id, n.substantive_at
      from old_rows o join new_rows n on n.id = o.id
      where (o.publication, o.visible_from, o.edition_id, o.substantive_at) is distinct from (n.publication, n.visible_from, n.edition_id, n.substantive_at)),
    parts as (
      select old_edition as edition_id, date_trunc('month', old_moment, 'UTC') as month, -1 as stories, null::timestamptz as changed_at from changed
      where before = 'Published' and old_moment is not null
      union all select edition_id, date_trunc('month', visible_from, 'UTC'), 1, substantive_at from changed where after = 'Published' and visible_from is not null)
    insert into story_month as m (edition_id, month, stories, changed_at)
    select edition_id, month, sum(stories), max(changed_at) from parts group by 1, 2 having sum(stories) <> 0 or max(changed_at) is not null order by 1, 2
    on conflict (edition_id, month) do update set stories = m.stories + excluded.stories, changed_at = greatest(m.changed_at, excluded.changed_at);
  end if;
  return null;
end $$;
create trigger months_new after insert on article referencing new table as new_rows for each statement execute function count_story_months();
create trigger months after update on article referencing old table as old_rows new table as new_rows for each statement execute function count_story_months();
create trigger months_old after delete on article referencing old table as old_rows for each statement execute function count_story_months();

insert into story_month (edition_id, month, stories, changed_at)
select edition_id, date_trunc('month', visible_from, 'UTC'), count(*), max(substantive_at) from article where publication = 'Published' and visible_from is not null group by 1, 2;
