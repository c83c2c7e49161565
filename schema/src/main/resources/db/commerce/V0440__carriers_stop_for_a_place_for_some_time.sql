-- A way to deliver does not go somewhere for some time, for a reason that buyers are told.
CREATE TABLE delivery_stop (
  id BIGINT NOT NULL AUTO_INCREMENT,
  method VARCHAR(20) NOT NULL COMMENT 'empty for every way',
  country CHAR(2) NOT NULL COMMENT 'empty for all of a zone',
  zone VARCHAR(20) NOT NULL COMMENT 'empty for one country',
  reason VARCHAR(40) NOT NULL COMMENT 'a sentence of the bundle',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  source VARCHAR(200) NOT NULL COMMENT 'the notice of the carrier or the authority',
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_delivery_stop PRIMARY KEY (id),
  CONSTRAINT uq_delivery_stop UNIQUE (method, country, zone, valid_from),
  CONSTRAINT ck_delivery_stop_place CHECK ((country = '') <> (zone = '')),
  CONSTRAINT ck_delivery_stop_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  INDEX ix_delivery_stop_valid_to (valid_to)
);
