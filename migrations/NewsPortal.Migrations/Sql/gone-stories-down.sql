drop trigger evict_gone on article;
drop function evict_article_gone();
