-- From a lot to all work that it went into, and from scrap to the work that it is left of: neither reads a row of a movement.
ALTER TABLE material_movement ADD INDEX ix_material_movement_trace (lot_id, work_order, kind, amount);
ALTER TABLE material_lot ADD INDEX ix_material_lot_made_in (made_in);
