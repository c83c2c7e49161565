-- Plans are made and looked at in the office only. What was proposed is
-- never changed, and forgotten after a time.
GRANT SELECT, INSERT, UPDATE, DELETE ON work_plan TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE, UPDATE (offered_at, hindered_at) ON plan_line TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON plan_draw TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON plan_reason TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_choice TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON plan_tenth TO '${admin}'@'%';
