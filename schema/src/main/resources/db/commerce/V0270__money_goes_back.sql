-- Money goes back to buyers: never more than was taken, each time under its own key, and what is much takes two people.
ALTER TABLE payment ADD COLUMN refunded_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'promised to go back or gone back';
ALTER TABLE payment ADD CONSTRAINT ck_payment_refunded CHECK (refunded_minor BETWEEN 0 AND minor);

CREATE TABLE refund (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL COMMENT 'also the key towards the gateway',
  payment_ref VARCHAR(40) NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  reason VARCHAR(20) NOT NULL,
  note VARCHAR(400) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(40) NOT NULL,
  approved_at DATETIME(6) NULL,
  approved_by VARCHAR(40) NULL,
  declined_at DATETIME(6) NULL,
  declined_by VARCHAR(40) NULL,
  sending_at DATETIME(6) NULL,
  done_at DATETIME(6) NULL,
  failed_at DATETIME(6) NULL,
  gateway_reference VARCHAR(120) NULL,
  times_asked INT NOT NULL,
  ask_at DATETIME(6) NULL COMMENT 'when the gateway is asked; empty before it is approved and once all is known',
  CONSTRAINT pk_refund PRIMARY KEY (id),
  CONSTRAINT uq_refund_ref UNIQUE (ref),
  CONSTRAINT ck_refund_minor CHECK (minor > 0),
  CONSTRAINT ck_refund_approved CHECK (done_at IS NULL OR approved_at IS NOT NULL),
  CONSTRAINT ck_refund_two_people CHECK (declined_at IS NULL OR approved_at IS NULL),
  CONSTRAINT fk_refund_payment FOREIGN KEY (payment_ref) REFERENCES payment (ref),
  INDEX ix_refund_order (order_number),
  INDEX ix_refund_ask_at (ask_at)
);

CREATE TABLE refund_limit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  minor BIGINT NOT NULL COMMENT 'above it a second person approves',
  currency CHAR(3) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_refund_limit PRIMARY KEY (id),
  CONSTRAINT ck_refund_limit_minor CHECK (minor >= 0),
  INDEX ix_refund_limit_currency (currency, id)
);

INSERT INTO refund_limit (minor, currency, set_at, set_by) VALUES
  (500000, 'INR', '2026-01-01', 'system'),
  (6000, 'USD', '2026-01-01', 'system'),
  (6000, 'EUR', '2026-01-01', 'system'),
  (5000, 'GBP', '2026-01-01', 'system'),
  (9000, 'AUD', '2026-01-01', 'system'),
  (8000, 'CAD', '2026-01-01', 'system');
