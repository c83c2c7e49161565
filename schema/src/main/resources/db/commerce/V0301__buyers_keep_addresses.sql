-- Addresses that a buyer asked to have kept, to choose from at the checkout.
CREATE TABLE buyer_address (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  buyer_ref VARCHAR(40) NOT NULL,
  receiver VARCHAR(120) NOT NULL,
  street VARCHAR(120) NOT NULL,
  street_extra VARCHAR(120) NULL,
  postcode VARCHAR(20) NULL,
  city VARCHAR(80) NOT NULL,
  region VARCHAR(80) NULL,
  country CHAR(2) NOT NULL,
  used_at DATETIME(6) NOT NULL COMMENT 'kept, changed or chosen last; the latest is offered first',
  CONSTRAINT pk_buyer_address PRIMARY KEY (id),
  CONSTRAINT uq_buyer_address_ref UNIQUE (ref),
  CONSTRAINT fk_buyer_address_buyer FOREIGN KEY (buyer_ref) REFERENCES buyer_account (ref)
);
