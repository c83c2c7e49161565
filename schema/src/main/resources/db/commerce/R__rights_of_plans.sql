-- Plans are made and looked at in the office only. What was proposed is never changed.
GRANT SELECT, INSERT, UPDATE ON work_plan TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (offered_at, hindered_at) ON plan_line TO '${admin}'@'%';
GRANT SELECT, INSERT ON plan_draw TO '${admin}'@'%';
GRANT SELECT, INSERT ON plan_reason TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_choice TO '${admin}'@'%';
