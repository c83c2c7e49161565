-- Of a line that lies in parcels in part she gives up the rest for her money: open, packed and cancelled pieces are those that she ordered.
ALTER TABLE order_line
  ADD COLUMN cancelled_pieces INT NOT NULL DEFAULT 0 COMMENT 'given up for money while others of the same line lie in parcels',
  ADD CONSTRAINT ck_order_line_cancelled_pieces CHECK (cancelled_pieces >= 0 AND packed_pieces + cancelled_pieces <= quantity);
