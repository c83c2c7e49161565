-- Whoever tells the outbox says and keeps messages; nobody changes or removes one.
GRANT SELECT, INSERT ON sent_message TO '${admin}'@'%';
GRANT SELECT, INSERT ON kept_message TO '${admin}'@'%';
