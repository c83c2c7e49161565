-- Taxes, duties and where the house is registered are rows with days and a source; rows end and are never removed.
CREATE TABLE tax_row (
  id BIGINT NOT NULL AUTO_INCREMENT,
  country CHAR(2) NOT NULL,
  region VARCHAR(3) NOT NULL COMMENT 'of the country, ISO 3166-2 without the country; empty for all of it',
  kind VARCHAR(30) NOT NULL COMMENT 'of the product; empty for all kinds',
  scheme VARCHAR(30) NOT NULL,
  percent DECIMAL(7,4) NOT NULL,
  limit_minor BIGINT NULL COMMENT 'holds for goods worth at most this; empty without a limit',
  limit_currency CHAR(3) NULL,
  in_price BOOLEAN NOT NULL COMMENT 'the law there wants prices to be shown with it',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  source VARCHAR(200) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_tax_row PRIMARY KEY (id),
  CONSTRAINT ck_tax_row_percent CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT ck_tax_row_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  INDEX ix_tax_row_valid_to (valid_to)
);

CREATE TABLE duty_row (
  id BIGINT NOT NULL AUTO_INCREMENT,
  country CHAR(2) NOT NULL,
  heading VARCHAR(6) NOT NULL COMMENT 'first digits of the HS code; empty for all',
  origin CHAR(2) NOT NULL COMMENT 'empty for all',
  percent DECIMAL(7,4) NOT NULL COMMENT 'of the goods',
  flat_minor BIGINT NULL COMMENT 'for each heading of six digits in the consignment',
  flat_currency CHAR(3) NULL,
  limit_minor BIGINT NULL COMMENT 'holds for goods worth at most this; empty without a limit',
  limit_currency CHAR(3) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  source VARCHAR(200) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_duty_row PRIMARY KEY (id),
  CONSTRAINT ck_duty_row_percent CHECK (percent BETWEEN 0 AND 1000),
  CONSTRAINT ck_duty_row_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  INDEX ix_duty_row_valid_to (valid_to)
);

CREATE TABLE tax_registration (
  id BIGINT NOT NULL AUTO_INCREMENT,
  scheme VARCHAR(30) NOT NULL,
  country CHAR(2) NOT NULL COMMENT 'empty for a scheme of many countries',
  region VARCHAR(3) NOT NULL COMMENT 'empty for all of it',
  number VARCHAR(40) NOT NULL COMMENT 'goes to carriers and tax offices, never to buyers',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  source VARCHAR(200) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_tax_registration PRIMARY KEY (id),
  CONSTRAINT ck_tax_registration_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  INDEX ix_tax_registration_valid_to (valid_to)
);

ALTER TABLE delivery_restriction ADD COLUMN written_by VARCHAR(40) NOT NULL DEFAULT 'system';
ALTER TABLE delivery_restriction ADD COLUMN written_at DATETIME(6) NOT NULL DEFAULT '2026-01-01';
ALTER TABLE delivery_rate ADD COLUMN duty_paid BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the carrier takes duty from us and not at the door';

DROP TABLE duty_note;
