-- Kept promises are counted by month: by the day on which work is due and an order is to leave.
ALTER TABLE work_order ADD INDEX ix_work_order_due (cooperative_ref, due_on);
ALTER TABLE order_line ADD INDEX ix_order_line_ship_by (cooperative_ref, ship_by);
