-- What companies pay by how many pieces they take: a band has only a start, so there are no gaps.
CREATE TABLE wholesale_band (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  from_pieces INT NOT NULL,
  minor BIGINT NOT NULL COMMENT 'the price of one piece',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_wholesale_band PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_band_start UNIQUE (sku, currency, from_pieces),
  CONSTRAINT ck_wholesale_band_positive CHECK (from_pieces > 0 AND minor > 0)
);

-- How many pieces they take at least and in which steps; what is not said here is said further up.
CREATE TABLE wholesale_quantity (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  said_of VARCHAR(10) NOT NULL COMMENT 'HOUSE, PRODUCT or VARIANT',
  subject VARCHAR(120) NOT NULL COMMENT 'slug or article number; empty for the house',
  minimum INT NULL,
  multiple INT NULL,
  carton INT NULL COMMENT 'pieces in a carton, only told',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_wholesale_quantity PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_quantity_subject UNIQUE (said_of, subject),
  CONSTRAINT ck_wholesale_quantity_positive CHECK ((minimum IS NULL OR minimum > 0)
    AND (multiple IS NULL OR multiple > 0) AND (carton IS NULL OR carton > 0))
);

-- What an order of a company comes to at least, in each currency.
CREATE TABLE wholesale_minimum (
  currency CHAR(3) NOT NULL,
  version INT NOT NULL,
  minor BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_wholesale_minimum PRIMARY KEY (currency),
  CONSTRAINT ck_wholesale_minimum_positive CHECK (minor > 0)
);
