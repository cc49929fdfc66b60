-- The newest matches of a search, without reading more stories than it takes: back in time by windows, each as wide as the matches found so far
-- promise to fill what is missing. Words, days, editions, sections and writers stand in one GIN index, which reads of each only what it has in
-- common with the others: in a window a word of every story costs no more than the window has stories, and a rare word costs its own few.

create index ix_article_search_words on article_search using gin (document, ((visible_from at time zone 'UTC')::date), edition_id, section_id, contributor_ids);

-- Arguments: what is sought, the moment of asking, what it is narrowed to (null: not), how many matches are wanted. Two kinds of query need the
-- documents themselves: words in a given order (a phrase), and nothing but words that must not be there. Of the stories that the index finds for
-- such a query the newest `documents` are read, and what lies beyond is not found.
create function search_newest(sought tsquery, asked timestamptz, edition bigint, section bigint, writer bigint, since timestamptz, before timestamptz, wanted int)
returns table (article_id bigint, visible_from timestamptz) language plpgsql stable rows 500 set enable_seqscan = off as $$
declare
  first_window constant int := 1000; -- stories
  few constant int := 4000;          -- so many matches are read at once, wherever they lie
  documents constant int := 10000;
  wide constant int := 50000;        -- stories: from here on the index would spend more on the days than on the words
  tree constant text := nullif(querytree(sought), 'T'); -- without what must not be there; nothing where that is all
  loose constant boolean := tree is null or sought::text ~ '<(-|\d+)>';
  words constant tsquery := case when loose then regexp_replace(tree, '<(-|\d+)>', '&', 'g')::tsquery else sought end;
  top constant timestamptz := least(asked + interval '1 microsecond', before);
  scope constant text := case when edition is null then '' else ' and a.edition_id = $2' end || case when section is null then '' else ' and a.section_id = $3' end;
  filters constant text := case when edition is null then '' else ' and d.edition_id = $5' end || case when section is null then '' else ' and d.section_id = $6' end
    || case when writer is null then '' else ' and d.contributor_ids @> array[$7]' end || case when since is null then '' else ' and d.visible_from >= $8' end;
  high timestamptz := top;
  low timestamptz;     -- null: to the oldest
  oldest timestamptz;
  newest timestamptz;
  ids bigint[]; moments timestamptz[]; found int; held int;
  got int := 0;        -- matches found
  read numeric := 0;   -- documents that hold the words
  seen numeric := 0;   -- stories of the windows so far
  stories numeric := first_window; -- and of the next one, about
  rest numeric := 0;   -- stories before them, about
  share numeric; need numeric;
begin
  if numnode(sought) = 0 then return; end if;

  -- The moment of the thousandth story, along the index of the scope, of the first and of the last: by them a window's width is guessed.
  if writer is null then
    execute 'select a.visible_from from article a where a.publication = ''Published'' and a.visible_from < $1' || scope
      || ' order by a.visible_from desc, a.id desc offset $4 limit 1' into low using top, edition, section, first_window - 1;
    if low is not null then
      execute 'select a.visible_from from article a where a.publication = ''Published''' || scope || ' order by a.visible_from, a.id limit 1' into oldest using top, edition, section;
      execute 'select a.visible_from from article a where a.publication = ''Published'' and a.visible_from < $1' || scope || ' order by a.visible_from desc, a.id desc limit 1' into newest using top, edition, section;
    end if;
  else
    select b.visible_from into low from article_byline b where b.contributor_id = writer and b.visible_from < top order by b.visible_from desc, b.article_id desc offset first_window - 1 limit 1;
    if low is not null then
      select b.visible_from into oldest from article_byline b where b.contributor_id = writer order by b.visible_from, b.article_id limit 1;
      select b.visible_from into newest from article_byline b where b.contributor_id = writer and b.visible_from < top order by b.visible_from desc, b.article_id desc limit 1;
    end if;
  end if;
  oldest := greatest(oldest, since);
  -- In the middle of the archive every window costs a reading of all days: where few stories are asked for, one has them all.
  if low <= oldest or before is not null and first_window * extract(epoch from low - oldest) < documents * extract(epoch from newest - low) then low := null; end if;

  loop
    execute 'select array_agg(s.article_id order by s.visible_from desc, s.article_id desc) filter (where s.hit), array_agg(s.visible_from order by s.visible_from desc, s.article_id desc) filter (where s.hit), '
      || 'count(*) filter (where s.hit), count(*) from (select c.article_id, c.visible_from, ' || case when loose then 'c.document @@ $1' else 'true' end || ' as hit from ('
      || 'select d.article_id, d.visible_from, d.document from article_search d where d.visible_from < $3' || case when words is null then '' else ' and d.document @@ $2' end || filters
      || case when low is null then '' else ' and d.visible_from >= $4' end
      || case when before is null or rest > wide and low is null then '' else ' and (d.visible_from at time zone ''UTC'')::date <= ($3 at time zone ''UTC'')::date' end
      || case when low is not null then ' and (d.visible_from at time zone ''UTC'')::date >= ($4 at time zone ''UTC'')::date'
              when since is not null and rest <= wide then ' and (d.visible_from at time zone ''UTC'')::date >= ($8 at time zone ''UTC'')::date' else '' end
      || case when loose then ' order by d.visible_from desc, d.article_id desc limit $9' else '' end || ') c) s'
      into ids, moments, found, held using sought, words, high, low, edition, section, writer, since, documents;
    if found > 0 then return query select t.i, t.m from unnest(ids, moments) as t(i, m) limit wanted - got; end if;
    got := got + found;
    read := read + held;
    seen := seen + stories;
    exit when got >= wanted or low is null or loose and read >= documents;

    -- What is missing lies as densely as what was found, as far as one knows; where all that is left would be few, all of it is read.
    share := (got + 1) / seen;
    rest := seen * extract(epoch from low - oldest) / greatest(extract(epoch from newest - low), 1);
    need := greatest(1.3 * (wanted - got) / share, 3 * seen);
    if got < 8 then need := greatest(15 * first_window - seen, 3 * seen); end if;
    if loose then need := least(need, greatest(documents - read, 100) * seen / (read + 1)); end if;
    high := low;
    if need >= 0.8 * rest or seen >= 15 * first_window and share * rest <= few and (not loose or read / seen * rest <= documents) then low := null;
    else low := low - make_interval(secs => (greatest(extract(epoch from newest - low), 1) * need / seen)::float8); end if;
    stories := least(need, rest);
    if low <= oldest then low := null; end if;
  end loop;
end $$;
