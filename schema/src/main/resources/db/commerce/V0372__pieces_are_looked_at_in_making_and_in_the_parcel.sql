-- Pieces are looked at in making, when it can still be helped, and in the parcel before it leaves.
ALTER TABLE plan_point ADD COLUMN stage VARCHAR(20) NOT NULL DEFAULT 'ON_RECEIPT' COMMENT 'when it is looked at';
CREATE TABLE stage_look (
  id BIGINT NOT NULL AUTO_INCREMENT,
  stage VARCHAR(20) NOT NULL,
  work_order VARCHAR(40) NULL COMMENT 'of a look in making',
  parcel VARCHAR(60) NULL COMMENT 'number of the order and of its parcel',
  is_good BOOLEAN NOT NULL,
  words VARCHAR(500) NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  looked_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_stage_look PRIMARY KEY (id),
  CONSTRAINT ck_stage_look_about CHECK ((work_order IS NULL) <> (parcel IS NULL)),
  INDEX ix_stage_look_work (work_order, id),
  INDEX ix_stage_look_parcel (parcel, id)
);
CREATE TABLE stage_reading (
  id BIGINT NOT NULL AUTO_INCREMENT,
  look_id BIGINT NOT NULL,
  point_id BIGINT NOT NULL,
  measured DECIMAL(12,3) NULL,
  said VARCHAR(20) NULL COMMENT 'YES, NO, or a grade',
  is_good BOOLEAN NOT NULL,
  CONSTRAINT pk_stage_reading PRIMARY KEY (id),
  CONSTRAINT uq_stage_reading UNIQUE (look_id, point_id),
  CONSTRAINT fk_stage_reading_look FOREIGN KEY (look_id) REFERENCES stage_look (id),
  CONSTRAINT fk_stage_reading_point FOREIGN KEY (point_id) REFERENCES plan_point (id)
);
CREATE TABLE order_packing_look (
  packing_id BIGINT NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  not_right VARCHAR(500) NOT NULL COMMENT 'nothing where all was right',
  CONSTRAINT pk_order_packing_look PRIMARY KEY (packing_id, looked_at),
  CONSTRAINT fk_order_packing_look_packing FOREIGN KEY (packing_id) REFERENCES order_packing (id)
);
