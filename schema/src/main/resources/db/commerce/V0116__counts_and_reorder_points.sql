-- What was counted in the store against the book, and below which amount a material is ordered again.
CREATE TABLE material_count (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  in_book DECIMAL(15,3) NOT NULL COMMENT 'in the store by the book when it was counted',
  counted DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  reason VARCHAR(300) NULL COMMENT 'why they differ',
  counted_at DATETIME(6) NOT NULL,
  counted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_material_count PRIMARY KEY (id),
  CONSTRAINT ck_material_count_counted CHECK (counted >= 0),
  CONSTRAINT ck_material_count_reason CHECK (counted = in_book OR reason IS NOT NULL),
  INDEX ix_material_count_lot (lot_number, counted_at)
);

CREATE TABLE reorder_point (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  material_id BIGINT NOT NULL,
  least DECIMAL(15,3) NOT NULL COMMENT 'in the unit of the material',
  lot_size DECIMAL(15,3) NOT NULL COMMENT 'how much is ordered at once',
  CONSTRAINT pk_reorder_point PRIMARY KEY (id),
  CONSTRAINT uq_reorder_point_material UNIQUE (cooperative_ref, material_id),
  CONSTRAINT ck_reorder_point_amounts CHECK (least >= 0 AND lot_size > 0),
  CONSTRAINT fk_reorder_point_material FOREIGN KEY (material_id) REFERENCES material (id)
);
