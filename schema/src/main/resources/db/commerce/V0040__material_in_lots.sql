-- Raw material: who holds how much of which lot is the sum of movements, which are only ever added.
CREATE TABLE material (
  id BIGINT NOT NULL AUTO_INCREMENT,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  CONSTRAINT pk_material PRIMARY KEY (id),
  CONSTRAINT uq_material_code UNIQUE (code)
);

CREATE TABLE material_lot (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  material_id BIGINT NOT NULL,
  supplier VARCHAR(120) NOT NULL,
  origin VARCHAR(120) NOT NULL COMMENT 'no finer than a district',
  dye_batch VARCHAR(60) NULL,
  received_on DATE NOT NULL,
  amount DECIMAL(15,3) NOT NULL COMMENT 'how much came',
  unit VARCHAR(10) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'cost of the whole lot',
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_material_lot PRIMARY KEY (id),
  CONSTRAINT uq_material_lot_number UNIQUE (number),
  CONSTRAINT ck_material_lot_amount CHECK (amount > 0),
  CONSTRAINT ck_material_lot_cost CHECK (minor >= 0),
  CONSTRAINT fk_material_lot_material FOREIGN KEY (material_id) REFERENCES material (id),
  INDEX ix_material_lot_cooperative (cooperative_ref, received_on)
);

CREATE TABLE material_movement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  member_ref VARCHAR(40) NULL COMMENT 'who holds it, where the kind has a member',
  work_order VARCHAR(40) NULL COMMENT 'what it is for',
  reason VARCHAR(300) NULL,
  moved_at DATETIME(6) NOT NULL,
  moved_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_material_movement PRIMARY KEY (id),
  CONSTRAINT ck_material_movement_amount CHECK (amount > 0),
  CONSTRAINT fk_material_movement_lot FOREIGN KEY (lot_id) REFERENCES material_lot (id),
  INDEX ix_material_movement_lot (lot_id, kind, amount),
  INDEX ix_material_movement_member (member_ref, lot_id),
  INDEX ix_material_movement_work (work_order, lot_id)
);
