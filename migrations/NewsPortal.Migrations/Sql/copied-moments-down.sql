drop trigger copy_moment on article;
drop function copy_moment();
