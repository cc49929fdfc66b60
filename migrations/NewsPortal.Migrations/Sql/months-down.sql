drop trigger months_new on article; drop trigger months on article; drop trigger months_old on article;
drop function count_story_months();
