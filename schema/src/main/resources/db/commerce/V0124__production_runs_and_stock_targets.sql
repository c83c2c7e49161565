-- Open work for one product is grouped into a run; targets say how much is to lie in the store.
CREATE TABLE production_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  product_name VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_production_run PRIMARY KEY (id),
  CONSTRAINT uq_production_run_number UNIQUE (number),
  INDEX ix_production_run_cooperative (cooperative_ref, made_at)
);

CREATE TABLE stock_target (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL COMMENT 'to lie free in the store; 0 for none',
  CONSTRAINT pk_stock_target PRIMARY KEY (id),
  CONSTRAINT uq_stock_target_sku UNIQUE (sku),
  CONSTRAINT ck_stock_target_pieces CHECK (pieces >= 0)
);

ALTER TABLE work_order
  ADD COLUMN variant_label VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'size or colour',
  ADD COLUMN run_number VARCHAR(40) NULL,
  ADD INDEX ix_work_order_run (run_number),
  ADD INDEX ix_work_order_sku (sku, inspected_at);
