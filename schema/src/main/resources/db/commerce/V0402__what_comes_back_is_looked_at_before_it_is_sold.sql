-- What came back waits to be looked at, what is damaged waits to be written off, and some pieces are kept from sale. None of that is on hand for buyers.
ALTER TABLE stock_item
  ADD COLUMN inspection INT NOT NULL DEFAULT 0 COMMENT 'came back, not looked at yet; not on hand',
  ADD COLUMN damaged INT NOT NULL DEFAULT 0 COMMENT 'not on hand',
  ADD COLUMN safety INT NOT NULL DEFAULT 0 COMMENT 'of what is on hand, kept from sale',
  ADD CONSTRAINT ck_stock_item_aside CHECK (inspection >= 0 AND damaged >= 0 AND safety >= 0);
ALTER TABLE stock_movement
  ADD COLUMN inspection_change INT NOT NULL DEFAULT 0,
  ADD COLUMN damaged_change INT NOT NULL DEFAULT 0;
-- Parcels that are here and not settled yet.
INSERT INTO stock_movement
  (sku, kind, on_hand_change, allocated_change, inspection_change, reason, moved_at)
SELECT l.sku, 'CAME_BACK', 0, 0, p.pieces, CONCAT('returned: ', r.ref), r.received_at
FROM return_request r
JOIN return_piece p ON p.request_id = r.id
JOIN customer_order o ON o.number = r.order_number
JOIN order_line l ON l.order_id = o.id AND l.line_number = p.line_number
WHERE r.received_at IS NOT NULL AND r.settled_at IS NULL;
UPDATE stock_item i
JOIN (SELECT sku, SUM(inspection_change) AS came FROM stock_movement GROUP BY sku) m ON m.sku = i.sku
SET i.inspection = m.came;
