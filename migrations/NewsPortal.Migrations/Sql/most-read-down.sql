drop trigger evict_new on most_read; drop trigger evict on most_read; drop trigger evict_old on most_read;
drop function evict_most_read();
