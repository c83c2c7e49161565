-- From which country a lot comes, for labels that have to name it; the newest row of a lot counts.
CREATE TABLE lot_country (
  id BIGINT NOT NULL AUTO_INCREMENT,
  lot_number VARCHAR(40) NOT NULL,
  country CHAR(2) NOT NULL COMMENT 'ISO 3166-1',
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_lot_country PRIMARY KEY (id),
  INDEX ix_lot_country_lot (lot_number, id)
);
