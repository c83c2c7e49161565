-- A buyer may change her mind until somebody began; work that nobody took is withdrawn, work that somebody took goes on for the store.
ALTER TABLE order_line
  ADD COLUMN cancelled_at DATETIME(6) NULL,
  ADD COLUMN cancelled_by VARCHAR(40) NULL;
ALTER TABLE order_line ADD CONSTRAINT ck_order_line_cancelled CHECK (cancelled_at IS NULL OR shipped_pieces = 0);
ALTER TABLE work_order ADD COLUMN withdrawn_at DATETIME(6) NULL COMMENT 'nobody had taken it; it counts as inspected from then on';
