-- Rows are only ever added: earlier details stay as history until they are erased by hand.
GRANT SELECT, INSERT ON payee_details TO '${care}'@'%';
GRANT SELECT, INSERT ON sent_file TO '${care}'@'%';
