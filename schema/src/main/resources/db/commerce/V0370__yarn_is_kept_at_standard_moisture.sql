-- Yarn weighs more in the monsoon: of a known fibre the book keeps what it weighs at standard condition.
ALTER TABLE material ADD COLUMN fibre VARCHAR(20) NULL COMMENT 'tells how much water the trade counts with it';
CREATE TABLE lot_moisture (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  regain_percent DECIMAL(5, 2) NOT NULL COMMENT 'water in percent of the dry weight',
  read_at DATETIME(6) NOT NULL,
  read_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_moisture PRIMARY KEY (id),
  CONSTRAINT ck_lot_moisture_regain CHECK (regain_percent BETWEEN 0 AND 60),
  INDEX ix_lot_moisture_lot (lot_number, id)
);
