drop trigger copy_moment on article;
drop function copy_moment();
drop trigger evict_gone on article;
drop function evict_article_gone();
