-- How many people ask for something that is not there: no name, no address, only that somebody asked.
CREATE TABLE asked_for (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  asked_on DATE NOT NULL,
  once_hash CHAR(64) NOT NULL COMMENT 'of the form: sent twice it counts once',
  CONSTRAINT pk_asked_for PRIMARY KEY (id),
  CONSTRAINT uq_asked_for_once UNIQUE (once_hash),
  INDEX ix_asked_for_sku (sku, asked_on),
  INDEX ix_asked_for_day (asked_on, sku)
);
