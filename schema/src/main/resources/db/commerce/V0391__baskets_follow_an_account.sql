-- The basket of an account is found on each device on which its owner signs in.
ALTER TABLE basket ADD COLUMN buyer_ref VARCHAR(40) NULL;
ALTER TABLE basket ADD CONSTRAINT uq_basket_buyer UNIQUE (buyer_ref);

-- Keys of further devices.
CREATE TABLE basket_key (
  token_hash CHAR(64) NOT NULL,
  basket_id BIGINT NOT NULL,
  CONSTRAINT pk_basket_key PRIMARY KEY (token_hash),
  CONSTRAINT fk_basket_key_basket FOREIGN KEY (basket_id) REFERENCES basket (id)
);
