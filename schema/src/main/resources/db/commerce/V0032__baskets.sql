-- Baskets live in the database, so that any node may serve them and a restart loses none.
CREATE TABLE basket (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  currency CHAR(3) NOT NULL,
  last_added CHAR(64) NULL COMMENT 'hash of the form that put in the last thing: sent twice it adds once',
  touched_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_basket PRIMARY KEY (id),
  CONSTRAINT uq_basket_token_hash UNIQUE (token_hash),
  INDEX ix_basket_touched_at (touched_at)
);

CREATE TABLE basket_line (
  basket_id BIGINT NOT NULL,
  position INT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  quantity INT NOT NULL,
  CONSTRAINT pk_basket_line PRIMARY KEY (basket_id, position),
  CONSTRAINT ck_basket_line_quantity CHECK (quantity > 0),
  CONSTRAINT fk_basket_line_basket FOREIGN KEY (basket_id) REFERENCES basket (id)
);

-- The breakdown of each price is frozen with the order, not pointed at.
ALTER TABLE order_line DROP COLUMN breakdown_ref;
ALTER TABLE order_line ADD COLUMN breakdown VARCHAR(400) NULL COMMENT 'receiver=minor, as shown';
ALTER TABLE order_line ADD COLUMN variant_label VARCHAR(120) NOT NULL DEFAULT '';

-- Answers that were given to writes of the interface, so that a repeated request is answered alike.
CREATE TABLE api_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  key_hash CHAR(64) NOT NULL COMMENT 'of address and Idempotency-Key',
  request_hash CHAR(64) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  status INT NULL COMMENT 'empty while the first request is still at work',
  answer MEDIUMTEXT NULL COMMENT 'sealed with the key of the caller, which is not kept: it opens baskets and orders',
  CONSTRAINT pk_api_request PRIMARY KEY (id),
  CONSTRAINT uq_api_request_key_hash UNIQUE (key_hash),
  INDEX ix_api_request_begun_at (begun_at)
);
