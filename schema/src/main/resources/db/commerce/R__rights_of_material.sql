-- The workshop moves material; a member sees what she holds. Nobody may change or remove a movement.
GRANT SELECT ON material TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON material TO '${admin}'@'%';
GRANT SELECT ON material_lot TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON material_lot TO '${admin}'@'%';
GRANT SELECT ON material_movement TO '${portal}'@'%';
GRANT SELECT, INSERT ON material_movement TO '${admin}'@'%';
GRANT SELECT ON material_closing TO '${portal}'@'%';
GRANT SELECT, INSERT ON material_closing TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, talked_at, talked_by) ON talk_suggestion TO '${admin}'@'%';
