-- The shop takes what buyers write and shows what was read; only the office judges it.
GRANT SELECT, INSERT, UPDATE ON review TO '${shop}'@'%';
GRANT SELECT, UPDATE ON review TO '${admin}'@'%';
GRANT SELECT, INSERT ON review_asked TO '${admin}'@'%';
