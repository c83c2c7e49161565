-- The workshop says what hours there are; the shop reads them and holds some. The version of a week
-- may be written by the shop only because a row that may not be written cannot be locked.
GRANT SELECT ON making_need TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON making_need TO '${admin}'@'%';
GRANT SELECT, UPDATE (version) ON making_week TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON making_week TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON making_hold TO '${shop}'@'%', '${admin}'@'%';
