-- An order may leave in several parcels, and the pieces of one line in more than one. What lies in a parcel is written once; a parcel that is opened again stays, marked by a row of its own.
CREATE TABLE order_packing_content (
  packing_id BIGINT NOT NULL,
  line_number INT NOT NULL,
  pieces INT NOT NULL,
  CONSTRAINT pk_order_packing_content PRIMARY KEY (packing_id, line_number),
  CONSTRAINT ck_order_packing_content_pieces CHECK (pieces > 0),
  CONSTRAINT fk_order_packing_content_packing FOREIGN KEY (packing_id) REFERENCES order_packing (id)
);

CREATE TABLE order_packing_opening (
  packing_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_order_packing_opening PRIMARY KEY (packing_id, opened_at),
  CONSTRAINT fk_order_packing_opening_packing FOREIGN KEY (packing_id) REFERENCES order_packing (id)
);

INSERT INTO order_packing_content (packing_id, line_number, pieces)
  SELECT packing_id, line_number, quantity FROM order_line WHERE packing_id IS NOT NULL;

INSERT INTO order_packing_opening (packing_id, opened_at, opened_by)
  SELECT id, packed_at, packed_by FROM order_packing
  WHERE id NOT IN (SELECT packing_id FROM order_packing_content);

ALTER TABLE order_line
  ADD COLUMN checked_pieces INT NOT NULL DEFAULT 0,
  ADD COLUMN packed_pieces INT NOT NULL DEFAULT 0,
  ADD COLUMN shipped_pieces INT NOT NULL DEFAULT 0;
UPDATE order_line SET checked_pieces = quantity WHERE made_to_order = TRUE AND checked_at IS NOT NULL;
UPDATE order_line SET packed_pieces = quantity WHERE packing_id IS NOT NULL OR shipment_id IS NOT NULL;
UPDATE order_line SET shipped_pieces = quantity WHERE shipment_id IS NOT NULL;
ALTER TABLE order_line ADD CONSTRAINT ck_order_line_packed_pieces CHECK (packed_pieces BETWEEN shipped_pieces AND quantity);
ALTER TABLE order_line ADD CONSTRAINT ck_order_line_shipped_pieces CHECK (shipped_pieces >= 0);

ALTER TABLE order_shipment ADD COLUMN packing_id BIGINT NULL;
ALTER TABLE order_shipment ADD CONSTRAINT uq_order_shipment_packing UNIQUE (packing_id);
ALTER TABLE order_shipment ADD CONSTRAINT fk_order_shipment_packing FOREIGN KEY (packing_id) REFERENCES order_packing (id);
UPDATE order_shipment SET packing_id = (SELECT MAX(packing_id) FROM order_line WHERE shipment_id = order_shipment.id);
