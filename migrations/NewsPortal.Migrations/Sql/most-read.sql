-- Terpopuler makes stale what shows it, and nothing else: v0 the list of the network, v3 that of edition 3. The reads themselves evict nothing.
create function evict_most_read() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform cache_evict(array(select 'v' || edition_id from new_rows where article_ids <> '{}'));
  elsif tg_op = 'DELETE' then
    perform cache_evict(array(select 'v' || edition_id from old_rows));
  else
    perform cache_evict(array(select 'v' || n.edition_id from new_rows n join old_rows o on o.edition_id = n.edition_id where o.article_ids <> n.article_ids));
  end if;
  return null;
end $$;
create trigger evict_new after insert on most_read referencing new table as new_rows for each statement execute function evict_most_read();
create trigger evict after update on most_read referencing old table as old_rows new table as new_rows for each statement execute function evict_most_read();
create trigger evict_old after delete on most_read referencing old table as old_rows for each statement execute function evict_most_read();

-- Rows of the current hour change every few seconds: room beside them lets the server do it in place.
alter table read_hour set (fillfactor = 70);
alter table read_total set (fillfactor = 70);
