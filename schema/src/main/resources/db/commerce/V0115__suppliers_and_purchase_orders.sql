-- What is ordered from suppliers, in which units, and what came of it. Receipts and differences are only added.
CREATE TABLE supplier (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  place VARCHAR(120) NOT NULL COMMENT 'where its goods come from, no finer than a district',
  contact VARCHAR(200) NULL,
  CONSTRAINT pk_supplier PRIMARY KEY (id),
  CONSTRAINT uq_supplier_ref UNIQUE (ref),
  CONSTRAINT uq_supplier_name UNIQUE (cooperative_ref, name)
);

CREATE TABLE purchase_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  supplier_id BIGINT NOT NULL,
  ordered_on DATE NOT NULL,
  expected_on DATE NOT NULL,
  over_percent INT NOT NULL COMMENT 'how much more than ordered may be taken in when it is marked so',
  placed_at DATETIME(6) NOT NULL,
  placed_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_purchase_order PRIMARY KEY (id),
  CONSTRAINT uq_purchase_order_number UNIQUE (number),
  CONSTRAINT ck_purchase_order_over CHECK (over_percent BETWEEN 0 AND 50),
  CONSTRAINT fk_purchase_order_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
  INDEX ix_purchase_order_cooperative (cooperative_ref, ordered_on)
);

CREATE TABLE purchase_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  purchase_order_id BIGINT NOT NULL,
  line_number INT NOT NULL,
  material_id BIGINT NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL COMMENT 'as the supplier counts',
  minor BIGINT NOT NULL COMMENT 'price of one unit',
  currency CHAR(3) NOT NULL,
  closed_at DATETIME(6) NULL COMMENT 'when it was said that the rest does not come',
  CONSTRAINT pk_purchase_line PRIMARY KEY (id),
  CONSTRAINT uq_purchase_line_number UNIQUE (purchase_order_id, line_number),
  CONSTRAINT ck_purchase_line_amount CHECK (amount > 0),
  CONSTRAINT ck_purchase_line_price CHECK (minor >= 0),
  CONSTRAINT fk_purchase_line_order FOREIGN KEY (purchase_order_id) REFERENCES purchase_order (id),
  CONSTRAINT fk_purchase_line_material FOREIGN KEY (material_id) REFERENCES material (id)
);

CREATE TABLE purchase_receipt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  purchase_line_id BIGINT NOT NULL,
  lot_number VARCHAR(40) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL COMMENT 'as it was ordered',
  received_at DATETIME(6) NOT NULL,
  received_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_purchase_receipt PRIMARY KEY (id),
  CONSTRAINT uq_purchase_receipt_lot UNIQUE (lot_number),
  CONSTRAINT ck_purchase_receipt_amount CHECK (amount > 0),
  CONSTRAINT fk_purchase_receipt_line FOREIGN KEY (purchase_line_id) REFERENCES purchase_line (id)
);

CREATE TABLE purchase_difference (
  id BIGINT NOT NULL AUTO_INCREMENT,
  purchase_line_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL COMMENT 'as it was ordered',
  reason VARCHAR(300) NOT NULL,
  lot_number VARCHAR(40) NULL COMMENT 'with which it came',
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_purchase_difference PRIMARY KEY (id),
  CONSTRAINT ck_purchase_difference_amount CHECK (amount > 0),
  CONSTRAINT fk_purchase_difference_line FOREIGN KEY (purchase_line_id) REFERENCES purchase_line (id)
);

CREATE TABLE lot_conversion (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  unit VARCHAR(10) NOT NULL COMMENT 'one of this',
  each_amount DECIMAL(15,6) NOT NULL COMMENT 'is so much in the unit of the lot',
  stated_at DATETIME(6) NOT NULL,
  stated_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_conversion PRIMARY KEY (id),
  CONSTRAINT ck_lot_conversion_each CHECK (each_amount > 0),
  INDEX ix_lot_conversion_lot (lot_number, unit)
);

CREATE TABLE lot_certificate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  number VARCHAR(60) NOT NULL,
  valid_to DATE NULL,
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_certificate PRIMARY KEY (id),
  CONSTRAINT uq_lot_certificate UNIQUE (lot_number, kind, number)
);

CREATE TABLE lot_photo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  photo VARCHAR(40) NOT NULL COMMENT 'made from its content',
  shows VARCHAR(200) NOT NULL,
  jpeg MEDIUMBLOB NOT NULL,
  taken_in_at DATETIME(6) NOT NULL,
  taken_in_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_photo PRIMARY KEY (id),
  CONSTRAINT uq_lot_photo UNIQUE (lot_number, photo)
);
