-- Who wants to know when a piece is back leaves an e-mail, says yes once more by mail, gets one letter and is forgotten.
CREATE TABLE back_in_stock (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  email VARCHAR(254) NOT NULL,
  token_hash CHAR(64) NULL COMMENT 'of the address in the first letter; empty until that is written',
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  CONSTRAINT pk_back_in_stock PRIMARY KEY (id),
  CONSTRAINT uq_back_in_stock UNIQUE (sku, email),
  CONSTRAINT uq_back_in_stock_token UNIQUE (token_hash),
  INDEX ix_back_in_stock_asked_at (asked_at)
);
