-- When money becomes another currency, the rate of the books and its source are kept for ever.
CREATE TABLE exchange_rate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  base CHAR(3) NOT NULL,
  quote CHAR(3) NOT NULL,
  rate DECIMAL(20,8) NOT NULL COMMENT 'units of quote for one unit of base',
  valid_on DATE NOT NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT pk_exchange_rate PRIMARY KEY (id),
  CONSTRAINT ck_exchange_rate_rate CHECK (rate > 0),
  INDEX ix_exchange_rate_pair (base, quote, valid_on)
);
