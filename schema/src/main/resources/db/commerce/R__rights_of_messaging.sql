-- Whoever tells the outbox says and keeps messages; nobody changes one, and kept ones go with whoever is forgotten.
GRANT SELECT, INSERT ON sent_message TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON kept_message TO '${admin}'@'%';
GRANT INSERT ON forgotten_address TO '${shop}'@'%';
GRANT SELECT, INSERT, DELETE ON forgotten_address TO '${admin}'@'%';
