-- A late payment found less than was ordered, and the buyer takes something else for it: a line of its own that says which one it stands for, once.
ALTER TABLE order_line
  ADD COLUMN in_place_of INT NULL COMMENT 'line of the same order that was sold before she paid',
  ADD CONSTRAINT uq_order_line_in_place UNIQUE (order_id, in_place_of);
