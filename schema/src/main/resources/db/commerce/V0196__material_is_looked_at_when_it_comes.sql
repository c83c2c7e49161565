-- Somebody looks at a lot and says what it is like; what is held back is given to nobody until somebody says that it is good.
CREATE TABLE lot_check (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  verdict VARCHAR(10) NOT NULL COMMENT 'the last one of a lot counts',
  words VARCHAR(300) NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  looked_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_check PRIMARY KEY (id),
  INDEX ix_lot_check_lot (lot_number, id, verdict)
);
