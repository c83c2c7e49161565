-- The office writes down harvests; nobody changes one.
GRANT SELECT, INSERT, UPDATE ON apiary TO '${admin}'@'%';
GRANT SELECT, INSERT ON honey_lot TO '${admin}'@'%';
GRANT SELECT, INSERT ON harvest TO '${admin}'@'%';
