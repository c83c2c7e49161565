-- Honey and other produce: a floor, the market and a differential by the kilogram, and a premium that is never hers alone.
CREATE TABLE produce_price (
  id BIGINT NOT NULL AUTO_INCREMENT,
  produce VARCHAR(40) NOT NULL,
  state_code VARCHAR(10) NOT NULL,
  currency CHAR(3) NOT NULL,
  floor_minor BIGINT NOT NULL COMMENT 'for a kilogram, like the three below',
  market_minor BIGINT NOT NULL,
  differential_minor BIGINT NOT NULL COMMENT 'on top, for example for organic honey',
  premium_minor BIGINT NOT NULL COMMENT 'for the premium fund, not for the keeper',
  valid_from DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_produce_price PRIMARY KEY (id),
  CONSTRAINT uq_produce_price UNIQUE (produce, state_code, valid_from),
  CONSTRAINT ck_produce_price CHECK (
    floor_minor > 0 AND market_minor >= 0 AND differential_minor >= 0 AND premium_minor >= 0)
);

CREATE TABLE produce_bought (
  id BIGINT NOT NULL AUTO_INCREMENT,
  harvest_id BIGINT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  lot VARCHAR(40) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  price_id BIGINT NOT NULL,
  minor BIGINT NOT NULL COMMENT 'hers',
  currency CHAR(3) NOT NULL,
  premium_minor BIGINT NOT NULL COMMENT 'for the fund',
  bought_at DATETIME(6) NOT NULL,
  bought_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_produce_bought PRIMARY KEY (id),
  CONSTRAINT uq_produce_bought_harvest UNIQUE (harvest_id),
  CONSTRAINT fk_produce_bought_harvest FOREIGN KEY (harvest_id) REFERENCES harvest (id),
  CONSTRAINT fk_produce_bought_price FOREIGN KEY (price_id) REFERENCES produce_price (id),
  CONSTRAINT ck_produce_bought CHECK (amount > 0 AND minor > 0 AND premium_minor >= 0)
);
