-- Material goes from store to store, and some of it belongs to a customer. A part of a lot that arrives is a lot of its own.
ALTER TABLE material_lot
  ADD COLUMN owner_name VARCHAR(120) NULL COMMENT 'a customer; empty for what is ours',
  ADD COLUMN owner_order VARCHAR(40) NULL COMMENT 'the only order that it may be used for',
  ADD COLUMN came_from VARCHAR(40) NULL COMMENT 'the lot of another store that this was a part of',
  ADD INDEX ix_material_lot_came_from (came_from),
  ADD CONSTRAINT ck_material_lot_owner CHECK ((owner_name IS NULL) = (owner_order IS NULL)),
  ADD CONSTRAINT ck_material_lot_owner_cost CHECK (owner_name IS NULL OR minor = 0);

CREATE TABLE material_transfer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number VARCHAR(40) NOT NULL,
  lot_id BIGINT NOT NULL,
  to_cooperative_ref VARCHAR(40) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'what it costs',
  currency CHAR(3) NOT NULL,
  note VARCHAR(300) NULL COMMENT 'carrier, vehicle, challan',
  sent_at DATETIME(6) NOT NULL,
  sent_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_material_transfer PRIMARY KEY (id),
  CONSTRAINT uq_material_transfer_number UNIQUE (number),
  CONSTRAINT ck_material_transfer_amount CHECK (amount > 0),
  CONSTRAINT fk_material_transfer_lot FOREIGN KEY (lot_id) REFERENCES material_lot (id),
  INDEX ix_material_transfer_to (to_cooperative_ref, sent_at)
);

CREATE TABLE transfer_arrival (
  id BIGINT NOT NULL AUTO_INCREMENT,
  transfer_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'arrived, short, or back where it came from',
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  lot_number VARCHAR(40) NULL COMMENT 'what arrived is this lot now',
  reason VARCHAR(300) NULL,
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_transfer_arrival PRIMARY KEY (id),
  CONSTRAINT uq_transfer_arrival_lot UNIQUE (lot_number),
  CONSTRAINT ck_transfer_arrival_amount CHECK (amount > 0),
  CONSTRAINT fk_transfer_arrival_transfer FOREIGN KEY (transfer_id) REFERENCES material_transfer (id)
);
