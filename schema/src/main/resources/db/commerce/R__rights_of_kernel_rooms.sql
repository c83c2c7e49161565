-- Who may do what with members, the journal, the outbox and numbers in a row. Nobody may change or remove a journal row.
GRANT SELECT ON cooperative TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON cooperative TO '${admin}'@'%';
GRANT SELECT ON maker_group TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON maker_group TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, language, hours_per_week) ON member TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON member TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, good_for, ended_at) ON member_card TO '${admin}'@'%';
GRANT SELECT ON member_skill TO '${portal}'@'%';
GRANT SELECT, INSERT, DELETE ON member_skill TO '${admin}'@'%';
GRANT SELECT, INSERT ON journal_entry TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT, INSERT ON journal_line TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON how_far TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON number_series TO '${admin}'@'%';
GRANT INSERT ON outbox_message TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON outbox_message TO '${admin}'@'%';
