-- Rows are only ever added: earlier details stay as history until they are erased by hand.
GRANT SELECT, INSERT ON payee_details TO '${care}'@'%';
GRANT SELECT, INSERT ON sent_file TO '${care}'@'%';
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON payment_hold TO '${care}'@'%';
GRANT SELECT, INSERT ON staff_print TO '${care}'@'%';
