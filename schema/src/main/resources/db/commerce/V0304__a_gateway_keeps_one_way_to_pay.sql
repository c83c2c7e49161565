-- Buyers for whom a gateway keeps a way to pay. We keep its name for her and no number of a card.
CREATE TABLE payer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL COMMENT 'the idempotency key towards the gateway',
  buyer_ref VARCHAR(40) NOT NULL,
  gateway VARCHAR(20) NOT NULL,
  gateway_reference VARCHAR(120) NULL COMMENT 'empty until the gateway has named her',
  wished_at DATETIME(6) NOT NULL,
  forget_at DATETIME(6) NULL COMMENT 'she wishes it forgotten; when the gateway is asked for it again',
  CONSTRAINT pk_payer PRIMARY KEY (id),
  CONSTRAINT uq_payer_ref UNIQUE (ref),
  CONSTRAINT uq_payer_buyer UNIQUE (buyer_ref, gateway),
  INDEX ix_payer_forget_at (forget_at)
);

ALTER TABLE payment ADD COLUMN payer_reference VARCHAR(120) NULL COMMENT 'for whom the gateway keeps the way it was paid';
CREATE INDEX ix_payment_payer ON payment (payer_reference);
