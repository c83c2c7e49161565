-- Who may do what with training: staff plan and record, members read. What was learnt is never changed. UPDATE on sessions lets a row be locked while seats are given.
GRANT SELECT, INSERT ON training_course TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON training_session TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON training_seat TO '${admin}'@'%';
GRANT SELECT, INSERT ON skill_gain TO '${admin}'@'%';
GRANT SELECT ON training_course TO '${portal}'@'%';
GRANT SELECT ON training_session TO '${portal}'@'%';
GRANT SELECT ON training_seat TO '${portal}'@'%';
