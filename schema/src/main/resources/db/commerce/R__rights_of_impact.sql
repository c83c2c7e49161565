-- Buyers read published figures; they are added, never changed.
GRANT SELECT ON published_figure TO '${shop}'@'%';
GRANT SELECT, INSERT ON published_figure TO '${admin}'@'%';
