-- What a visitor would like to have one day: behind a random key in her browser, or with her account.
CREATE TABLE wishlist (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  token_hash CHAR(64) NULL COMMENT 'of the key of a visitor without account',
  buyer_ref VARCHAR(40) NULL,
  share_key CHAR(64) NULL COMMENT 'opens the list to be read; empty while it is not shared',
  touched_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_wishlist PRIMARY KEY (id),
  CONSTRAINT uq_wishlist_token_hash UNIQUE (token_hash),
  CONSTRAINT uq_wishlist_buyer UNIQUE (buyer_ref),
  CONSTRAINT uq_wishlist_share_key UNIQUE (share_key),
  CONSTRAINT ck_wishlist_owner CHECK (token_hash IS NOT NULL OR buyer_ref IS NOT NULL),
  CONSTRAINT fk_wishlist_buyer FOREIGN KEY (buyer_ref) REFERENCES buyer_account (ref),
  INDEX ix_wishlist_touched_at (touched_at)
);

CREATE TABLE wish (
  wishlist_id BIGINT NOT NULL,
  position INT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  wished_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_wish PRIMARY KEY (wishlist_id, position),
  CONSTRAINT fk_wish_wishlist FOREIGN KEY (wishlist_id) REFERENCES wishlist (id)
);
