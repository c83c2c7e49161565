-- The newest movements of a lot, the work that was looked at last, and what a maker has are read from the end that is asked for.
ALTER TABLE material_movement ADD INDEX ix_material_movement_newest (lot_id, id);
ALTER TABLE work_order ADD INDEX ix_work_order_over (inspected_at, id);
ALTER TABLE material_balance ADD INDEX ix_material_balance_member (member_ref, place, work_order);
