-- The shop takes what buyers write and shows what was read; only the office judges it, translates it and echoes others.
GRANT SELECT, INSERT, UPDATE ON review TO '${shop}'@'%';
GRANT SELECT, UPDATE ON review TO '${admin}'@'%';
GRANT SELECT, INSERT ON review_asked TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON review_photo TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, jpeg, seen, shown_at, declined_at, judged_by) ON review_photo TO '${admin}'@'%';
GRANT SELECT, DELETE ON review_told TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON review_told TO '${admin}'@'%';
GRANT SELECT ON review_echo TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (version, taken_down_at, taken_down_by) ON review_echo TO '${admin}'@'%';
