-- Finished goods: counters that are locked and changed together with a movement that explains them.
CREATE TABLE stock_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  on_hand INT NOT NULL,
  allocated INT NOT NULL COMMENT 'of what is on hand, promised to paid orders',
  CONSTRAINT pk_stock_item PRIMARY KEY (id),
  CONSTRAINT uq_stock_item_sku UNIQUE (sku),
  CONSTRAINT ck_stock_item_counters CHECK (allocated >= 0 AND on_hand >= allocated)
);

CREATE TABLE stock_hold (
  id BIGINT NOT NULL AUTO_INCREMENT,
  holder VARCHAR(80) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL,
  held_at DATETIME(6) NOT NULL,
  held_until DATETIME(6) NOT NULL,
  CONSTRAINT pk_stock_hold PRIMARY KEY (id),
  CONSTRAINT uq_stock_hold_holder UNIQUE (holder, sku),
  CONSTRAINT ck_stock_hold_pieces CHECK (pieces > 0),
  INDEX ix_stock_hold_sku (sku, held_until),
  INDEX ix_stock_hold_until (held_until)
);

CREATE TABLE stock_movement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  on_hand_change INT NOT NULL,
  allocated_change INT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  moved_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_stock_movement PRIMARY KEY (id),
  INDEX ix_stock_movement_sku (sku, id)
);
