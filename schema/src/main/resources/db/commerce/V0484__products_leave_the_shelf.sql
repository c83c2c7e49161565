-- What must not be sold any more is taken off the shelf, whole or one variant of it, and may be put back; who did it, and why it was taken down, stays written.
ALTER TABLE product
  ADD COLUMN off_shelf_at DATETIME(6) NULL COMMENT 'it was on the shelf and was taken off it';

ALTER TABLE variant
  ADD COLUMN off_shelf_at DATETIME(6) NULL COMMENT 'the others of its product may be on the shelf';

CREATE TABLE shelf_move (
  id BIGINT NOT NULL AUTO_INCREMENT,
  product_id BIGINT NOT NULL,
  sku VARCHAR(40) NULL COMMENT 'null for the whole product',
  reason VARCHAR(20) NULL COMMENT 'why it was taken off; null when it was put back',
  note VARCHAR(300) NOT NULL DEFAULT '',
  moved_at DATETIME(6) NOT NULL,
  moved_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_shelf_move PRIMARY KEY (id),
  CONSTRAINT fk_shelf_move_product FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT ck_shelf_move_note CHECK (reason IS NULL OR note <> ''),
  INDEX ix_shelf_move_product (product_id, moved_at)
);
