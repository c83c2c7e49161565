-- Waste is added up over a year of work: its movements are read from the index alone.
ALTER TABLE material_movement
  DROP INDEX ix_material_movement_work,
  ADD INDEX ix_material_movement_work (work_order, lot_id, kind, amount, loss_reason);
