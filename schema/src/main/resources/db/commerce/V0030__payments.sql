-- Attempts to take money, written before the gateway is called, and the messages of gateways.
CREATE TABLE payment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL COMMENT 'also the idempotency key towards the gateway',
  order_number VARCHAR(40) NOT NULL,
  attempt INT NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  gateway VARCHAR(20) NOT NULL,
  live BOOLEAN NOT NULL COMMENT 'real money',
  gateway_reference VARCHAR(120) NULL,
  buyer_goes_to VARCHAR(1000) NULL,
  sending_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  captured_at DATETIME(6) NULL,
  failed_at DATETIME(6) NULL,
  times_asked INT NOT NULL,
  ask_at DATETIME(6) NULL COMMENT 'when the gateway is asked again; empty once all is known',
  CONSTRAINT pk_payment PRIMARY KEY (id),
  CONSTRAINT uq_payment_ref UNIQUE (ref),
  CONSTRAINT uq_payment_attempt UNIQUE (order_number, attempt),
  CONSTRAINT ck_payment_minor CHECK (minor > 0),
  INDEX ix_payment_ask_at (ask_at)
);

CREATE TABLE gateway_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  gateway VARCHAR(20) NOT NULL,
  event_id VARCHAR(120) NOT NULL,
  payment_ref VARCHAR(40) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_gateway_event PRIMARY KEY (id),
  CONSTRAINT uq_gateway_event UNIQUE (gateway, event_id),
  CONSTRAINT fk_gateway_event_payment FOREIGN KEY (payment_ref) REFERENCES payment (ref)
);
