-- A member answers offers and reports her work; everything else is done by the workshop.
GRANT SELECT ON recipe TO '${portal}'@'%';
GRANT SELECT, INSERT ON recipe TO '${admin}'@'%';
GRANT SELECT ON recipe_line TO '${portal}'@'%';
GRANT SELECT, INSERT ON recipe_line TO '${admin}'@'%';
GRANT SELECT ON recipe_step TO '${portal}'@'%';
GRANT SELECT, INSERT ON recipe_step TO '${admin}'@'%';
GRANT SELECT ON recipe_skill TO '${portal}'@'%';
GRANT SELECT, INSERT ON recipe_skill TO '${admin}'@'%';
GRANT SELECT ON recipe_substitute TO '${portal}'@'%';
GRANT SELECT, INSERT ON recipe_substitute TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, member_ref, piece_rate_minor, piece_rate_currency, offered_at,
  accepted_at, declined_at, finished_at) ON work_order TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON work_order TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON declined_offer TO '${portal}'@'%';
GRANT SELECT, DELETE ON declined_offer TO '${admin}'@'%';
GRANT SELECT ON inspection TO '${portal}'@'%';
GRANT SELECT, INSERT ON inspection TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, look_asked_at) ON work_receipt TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, inspected_at, look_asked_at) ON work_receipt TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, answer, answered_how, answered_at) ON second_piece TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, answer, answered_how, answered_at, witness, sku, stocked_at) ON second_piece
  TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON inspection_rule TO '${admin}'@'%';
GRANT SELECT, INSERT ON inspection_plan TO '${admin}'@'%';
GRANT SELECT ON plan_point TO '${portal}'@'%';
GRANT SELECT, INSERT ON plan_point TO '${admin}'@'%';
GRANT SELECT, INSERT ON inspection_reading TO '${admin}'@'%';
GRANT SELECT ON stage_look TO '${portal}'@'%';
GRANT SELECT, INSERT ON stage_look TO '${admin}'@'%';
GRANT SELECT, INSERT ON stage_reading TO '${admin}'@'%';
GRANT SELECT ON look_photo TO '${portal}'@'%';
GRANT SELECT, INSERT ON look_photo TO '${admin}'@'%';
GRANT SELECT ON piece_photo TO '${portal}'@'%';
GRANT SELECT, INSERT ON piece_photo TO '${admin}'@'%';
GRANT SELECT ON substitute TO '${portal}'@'%';
GRANT SELECT, INSERT ON substitute TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, confirmed_at, confirmed_how) ON issue_slip TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, confirmed_at, confirmed_how, witness) ON issue_slip
  TO '${admin}'@'%';
GRANT SELECT ON issue_slip_line TO '${portal}'@'%';
GRANT SELECT, INSERT ON issue_slip_line TO '${admin}'@'%';
GRANT SELECT, INSERT ON production_run TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON stock_target TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, seen_at, seen_by, settled_at) ON ageing_warning TO '${admin}'@'%';
