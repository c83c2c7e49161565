-- The office writes, the shop reads. What was saved or set stays as it is.
GRANT SELECT ON article TO '${shop}'@'%';
GRANT SELECT ON article_version TO '${shop}'@'%';
GRANT SELECT ON article_showing TO '${shop}'@'%';
GRANT SELECT ON article_words TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (version, place) ON article TO '${admin}'@'%';
GRANT SELECT, INSERT ON article_version TO '${admin}'@'%';
GRANT SELECT, INSERT ON article_showing TO '${admin}'@'%';
GRANT SELECT, INSERT ON article_words TO '${admin}'@'%';
