-- A company that is trusted pays half of an order before it leaves, or all of it some weeks after that, up to a limit.
CREATE TABLE wholesale_credit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  company_ref VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  term VARCHAR(10) NOT NULL,
  limit_minor BIGINT NOT NULL COMMENT 'what it may owe at most, over all orders',
  agreed_at DATETIME(6) NOT NULL,
  agreed_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_wholesale_credit PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_credit_company UNIQUE (company_ref, currency),
  CONSTRAINT ck_wholesale_credit_term CHECK (term IN ('DEPOSIT', 'NET_30', 'NET_60')),
  CONSTRAINT ck_wholesale_credit_limit CHECK (limit_minor > 0)
);

ALTER TABLE customer_order
  ADD COLUMN later_term VARCHAR(10) NULL COMMENT 'when a company pays what it pays later',
  ADD COLUMN later_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'of the total',
  ADD CONSTRAINT ck_customer_order_later
    CHECK (later_minor >= 0 AND (later_minor = 0 OR later_term IS NOT NULL));

CREATE TABLE owed_paid (
  id BIGINT NOT NULL AUTO_INCREMENT,
  payment_ref VARCHAR(40) NOT NULL COMMENT 'the money that came',
  order_number VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'what of it paid what was owed',
  paid_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_owed_paid PRIMARY KEY (id),
  CONSTRAINT uq_owed_paid_payment UNIQUE (payment_ref),
  CONSTRAINT ck_owed_paid_minor CHECK (minor > 0),
  INDEX ix_owed_paid_order (order_number)
);
