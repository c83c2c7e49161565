-- The shop writes down who asks and can read nobody back; the office knows them and forgets them.
GRANT INSERT ON newsletter_subscriber TO '${shop}'@'%';
GRANT SELECT, UPDATE, DELETE ON newsletter_subscriber TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (lifted_at) ON newsletter_suppressed TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON newsletter_issue TO '${admin}'@'%';
