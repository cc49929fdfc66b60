drop trigger evict_new on article; drop trigger evict on article; drop trigger evict on article_body;
drop trigger evict_new on article_tag; drop trigger evict on article_tag; drop trigger evict_old on article_tag;
drop trigger evict_new on article_byline; drop trigger evict on article_byline; drop trigger evict_old on article_byline;
drop trigger evict_new on read_also; drop trigger evict on read_also;
drop trigger evict on tag; drop trigger evict on contributor; drop trigger evict on picture; drop trigger evict on correction;
drop trigger evict on withdrawal; drop trigger evict on front_slot; drop trigger evict on edition; drop trigger evict on section; drop trigger evict on edition_section;
drop function evict_article_new(); drop function evict_article(); drop function evict_body(); drop function evict_article_tag(); drop function evict_article_byline();
drop function evict_read_also(); drop function evict_row(); drop function cache_lists(bigint, bigint, bigint); drop function cache_evict(text[]);
