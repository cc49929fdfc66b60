drop function search_newest(tsquery, timestamptz, bigint, bigint, bigint, timestamptz, timestamptz, int);
drop index ix_article_search_words;
