-- Bamboo, hides and bundles of cane have a weight and a number; neither is reckoned from the other.
ALTER TABLE material ADD COLUMN counted_too BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its pieces are counted beside its weight';
CREATE TABLE lot_pieces (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  movement_id BIGINT NULL COMMENT 'empty for a count of the whole lot',
  pieces INT NOT NULL COMMENT 'came into the store, or left it when below none',
  reason VARCHAR(300) NULL,
  counted_at DATETIME(6) NOT NULL,
  counted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_pieces PRIMARY KEY (id),
  CONSTRAINT uq_lot_pieces_movement UNIQUE (movement_id),
  CONSTRAINT fk_lot_pieces_movement FOREIGN KEY (movement_id) REFERENCES material_movement (id),
  INDEX ix_lot_pieces_lot (lot_number, pieces)
);
