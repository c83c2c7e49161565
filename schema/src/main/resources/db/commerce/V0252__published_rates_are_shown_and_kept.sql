-- Rates say what a price is about in other currencies. Nothing is charged by them, and none is ever changed.
CREATE TABLE published_rate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  base CHAR(3) NOT NULL,
  currency CHAR(3) NOT NULL,
  rate DECIMAL(20,8) NOT NULL COMMENT 'so many of the currency for one of the base',
  day DATE NOT NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT pk_published_rate PRIMARY KEY (id),
  CONSTRAINT uq_published_rate UNIQUE (currency, day, base),
  CONSTRAINT ck_published_rate_rate CHECK (rate > 0),
  INDEX ix_published_rate_day (day)
);
