-- What a change of the newsroom makes stale for readers. Tags: a7 story 7 · l, le3, ls5, le3s5, lt9, lp4 the list of the network, of edition 3,
-- of section 5, of both, of tag 9, of person 4 · t9, p4, m55 tag, person, picture · f3 the slots of edition 3's front, f0 of the network's ·
-- n any of the names · c corrections · w withdrawals · q anything that is live · k a moment of the clock · * everything.
-- Statement triggers: a change of a thousand rows writes one row here. Nothing that readers cannot see evicts anything.

create function cache_evict(changed text[]) returns void language plpgsql as $$
declare stale text[];
begin
  select array_agg(distinct tag order by tag) into stale from unnest(changed) tag where tag is not null;
  if stale is null then return; end if;
  if octet_length(array_to_string(stale, ' ')) > 7000 then stale := array['*']; end if; -- a message holds 8,000 bytes
  insert into cache_eviction (tags) values (stale);
  perform pg_notify('cache_evict', array_to_string(stale, ' '));
end $$;

-- The lists that a story stands in.
create function cache_lists(story bigint, edition bigint, section bigint) returns setof text language sql stable as $$
  select unnest(array['l', 'le' || edition, 'ls' || section, 'le' || edition || 's' || section])
  union all select 'lt' || tag_id from article_tag where article_id = story
  union all select 'lp' || contributor_id from article_byline where article_id = story
$$;

create function evict_article_new() returns trigger language plpgsql as $$
begin
  perform cache_evict(array(
    select t from new_rows n cross join lateral (select cache_lists(n.id, n.edition_id, n.section_id) union all select unnest(array['a' || n.id, 'q', 'k'])) s(t)
    where n.publication = 'Published'));
  return null;
end $$;
create trigger evict_new after insert on article referencing new table as new_rows for each statement execute function evict_article_new();

-- The columns that are the newsroom's alone change with every save; all others are the readers'. A new one is theirs until it is named here.
create function evict_article() returns trigger language plpgsql as $$
begin
  perform cache_evict(array(
    with changed as (
      select o.id, n.publication as after, o.edition_id as old_edition, o.section_id as old_section, n.edition_id, n.section_id,
        (o.publication, o.visible_from, o.edition_id, o.section_id) is distinct from (n.publication, n.visible_from, n.edition_id, n.section_id) as moved,
        (o.publication, o.visible_from, o.next_at, o.next_revision_id) is distinct from (n.publication, n.visible_from, n.next_at, n.next_revision_id) as timed,
        to_jsonb(o) - newsroom.columns is distinct from to_jsonb(n) - newsroom.columns as shown
      from old_rows o join new_rows n on n.id = o.id
      cross join (select array['working_revision_id', 'stage', 'touched_at', 'author_id', 'assignee_id', 'ever_submitted', 'next_revision_id', 'next_at', 'embargo_until'] as columns) newsroom
      where o.publication = 'Published' or n.publication = 'Published')
    select unnest(array['a' || id, 'q']) from changed where shown
    union all select 'k' from changed where timed
    union all select cache_lists(id, old_edition, old_section) from changed where moved
    union all select cache_lists(id, edition_id, section_id) from changed where moved));
  return null;
end $$;
create trigger evict after update on article referencing old table as old_rows new table as new_rows for each statement execute function evict_article();

create function evict_body() returns trigger language plpgsql as $$
begin
  perform cache_evict(array(select unnest(array['a' || n.article_id, 'q']) from new_rows n join article a on a.id = n.article_id
    where a.publication = 'Published'));
  return null;
end $$;
create trigger evict after update on article_body referencing new table as new_rows for each statement execute function evict_body();

-- Tags and bylines of live stories; a merge moves them without touching the story.
create function evict_article_tag() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lt' || r.tag_id, 'q']) from old_rows r join article a on a.id = r.article_id where a.publication = 'Published'));
  elsif tg_op = 'INSERT' then
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lt' || r.tag_id, 'q']) from new_rows r join article a on a.id = r.article_id where a.publication = 'Published'));
  else
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lt' || r.tag_id, 'q']) from (select * from old_rows union select * from new_rows) r
      join article a on a.id = r.article_id where a.publication = 'Published'));
  end if;
  return null;
end $$;
create trigger evict_new after insert on article_tag referencing new table as new_rows for each statement execute function evict_article_tag();
create trigger evict after update on article_tag referencing old table as old_rows new table as new_rows for each statement execute function evict_article_tag();
create trigger evict_old after delete on article_tag referencing old table as old_rows for each statement execute function evict_article_tag();

create function evict_article_byline() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lp' || r.contributor_id, 'q']) from old_rows r join article a on a.id = r.article_id where a.publication = 'Published'));
  elsif tg_op = 'INSERT' then
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lp' || r.contributor_id, 'q']) from new_rows r join article a on a.id = r.article_id where a.publication = 'Published'));
  else
    perform cache_evict(array(select unnest(array['a' || r.article_id, 'lp' || r.contributor_id, 'q']) from (select * from old_rows union select * from new_rows) r
      join article a on a.id = r.article_id where a.publication = 'Published'));
  end if;
  return null;
end $$;
create trigger evict_new after insert on article_byline referencing new table as new_rows for each statement execute function evict_article_byline();
create trigger evict after update on article_byline referencing old table as old_rows new table as new_rows for each statement execute function evict_article_byline();
create trigger evict_old after delete on article_byline referencing old table as old_rows for each statement execute function evict_article_byline();

-- “Baca Juga” of a live text that finds its story later.
create function evict_read_also() returns trigger language plpgsql as $$
begin
  perform cache_evict(array(select 'a' || a.id from new_rows r join article a on a.live_revision_id = r.revision_id where a.publication = 'Published'));
  return null;
end $$;
create trigger evict_new after insert on read_also referencing new table as new_rows for each statement execute function evict_read_also();
create trigger evict after update on read_also referencing new table as new_rows for each statement execute function evict_read_also();

-- Things that are named by a tag of their own: the row's column and the tags.
create function evict_row() returns trigger language plpgsql as $$
declare row_of_it jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then return null; end if;
  perform cache_evict(case tg_table_name
    when 'tag' then array['t' || (row_of_it ->> 'id'), 'n', 'q']
    when 'contributor' then array['p' || (row_of_it ->> 'id'), 'n', 'q']
    when 'picture' then array['m' || (row_of_it ->> 'id')]
    when 'correction' then array['a' || (row_of_it ->> 'article_id'), 'c', 'q']
    when 'withdrawal' then array['w', 'q']
    when 'front_slot' then array['f' || coalesce(row_of_it ->> 'edition_id', '0'), 'k']
    else array['*'] end);
  return null;
end $$;
create trigger evict after update or delete on tag for each row execute function evict_row();
create trigger evict after update or delete on contributor for each row execute function evict_row();
create trigger evict after update or delete on picture for each row execute function evict_row();
create trigger evict after insert or update or delete on correction for each row execute function evict_row();
create trigger evict after insert or update or delete on withdrawal for each row execute function evict_row();
create trigger evict after insert or update or delete on front_slot for each row execute function evict_row();
create trigger evict after insert or update or delete on edition for each row execute function evict_row();
create trigger evict after insert or update or delete on section for each row execute function evict_row();
create trigger evict after insert or update or delete on edition_section for each row execute function evict_row();
