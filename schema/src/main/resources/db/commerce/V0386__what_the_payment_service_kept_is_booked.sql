-- What the payment service kept of a payment stands in the books, and in the breakdown of the price that was paid with it.
CREATE TABLE payment_fee (
  id BIGINT NOT NULL AUTO_INCREMENT,
  payment_ref VARCHAR(40) NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'in the currency of the payment',
  currency CHAR(3) NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_payment_fee PRIMARY KEY (id),
  CONSTRAINT uq_payment_fee_payment UNIQUE (payment_ref),
  CONSTRAINT ck_payment_fee_minor CHECK (minor >= 0),
  INDEX ix_payment_fee_order (order_number)
);
ALTER TABLE actual_share ADD COLUMN from_books BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'counted, and not only agreed';
UPDATE actual_share SET from_books = TRUE WHERE receiver IN ('MATERIAL', 'MAKER_PAY', 'ORGANISATION');
