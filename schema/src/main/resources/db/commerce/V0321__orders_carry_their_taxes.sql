-- What of the sum of an order is tax or duty is frozen with it, and what goes back of it stands with its refund.
ALTER TABLE customer_order ADD COLUMN tax_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'of the total: collected for a tax office';
ALTER TABLE customer_order ADD COLUMN tax_collected_at DATETIME(6) NULL COMMENT 'since then it is owed to the tax office';
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_tax CHECK (tax_minor BETWEEN 0 AND total_minor);

CREATE TABLE order_tax (
  order_id BIGINT NOT NULL,
  position INT NOT NULL,
  line_number INT NOT NULL COMMENT 'of the order; 0 for its delivery',
  duty BOOLEAN NOT NULL COMMENT 'a duty, no tax',
  scheme VARCHAR(30) NOT NULL,
  place VARCHAR(6) NOT NULL COMMENT 'country, or country and region',
  percent DECIMAL(7,4) NOT NULL,
  payee VARCHAR(40) NOT NULL COMMENT 'the sub-account of the books: scheme, place and rate',
  base_minor BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  at_the_door BOOLEAN NOT NULL COMMENT 'an estimate of what the carrier may ask for; no part of the total',
  source VARCHAR(200) NOT NULL,
  CONSTRAINT pk_order_tax PRIMARY KEY (order_id, position),
  CONSTRAINT ck_order_tax_amounts CHECK (base_minor >= 0 AND amount_minor >= 0),
  CONSTRAINT fk_order_tax_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

CREATE TABLE refund_tax (
  refund_id BIGINT NOT NULL,
  position INT NOT NULL,
  payee VARCHAR(40) NOT NULL COMMENT 'the sub-account of the tax that it is taken from',
  base_minor BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_refund_tax PRIMARY KEY (refund_id, position),
  CONSTRAINT ck_refund_tax_amount CHECK (amount_minor >= 0),
  CONSTRAINT fk_refund_tax_refund FOREIGN KEY (refund_id) REFERENCES refund (id)
);

CREATE TABLE customs_record_tax (
  record_id BIGINT NOT NULL,
  position INT NOT NULL,
  scheme VARCHAR(30) NOT NULL,
  place VARCHAR(6) NOT NULL,
  percent DECIMAL(7,4) NOT NULL,
  base_minor BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  number VARCHAR(40) NOT NULL COMMENT 'under which the house collected it; for the carrier only',
  CONSTRAINT pk_customs_record_tax PRIMARY KEY (record_id, position),
  CONSTRAINT fk_customs_record_tax_record FOREIGN KEY (record_id) REFERENCES customs_record (id)
);
