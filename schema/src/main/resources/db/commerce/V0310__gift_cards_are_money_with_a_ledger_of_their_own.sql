-- A gift card is money that the house owes to whoever has its code. Of the code only the hash is kept and how it ends; what came and went stands in rows that are never changed.
CREATE TABLE gift_card (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  code_hash CHAR(64) NULL COMMENT 'empty until it is delivered, when its code is drawn',
  last_four CHAR(4) NULL,
  minor BIGINT NOT NULL COMMENT 'what it was worth when it was new',
  currency CHAR(3) NOT NULL,
  balance_minor BIGINT NOT NULL COMMENT 'the sum of its movements',
  to_email VARCHAR(254) NOT NULL,
  giver VARCHAR(120) NOT NULL,
  greeting VARCHAR(400) NOT NULL,
  sale_number VARCHAR(40) NULL COMMENT 'empty when the house gave it',
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(40) NOT NULL,
  issued_at DATETIME(6) NULL COMMENT 'from then on it is owed',
  issued_by VARCHAR(40) NULL,
  declined_at DATETIME(6) NULL,
  delivered_at DATETIME(6) NULL,
  times_delivered INT NOT NULL,
  blocked_at DATETIME(6) NULL,
  blocked_by VARCHAR(40) NULL,
  expires_on DATE NULL COMMENT 'the last day; empty when it never ends',
  CONSTRAINT pk_gift_card PRIMARY KEY (id),
  CONSTRAINT uq_gift_card_ref UNIQUE (ref),
  CONSTRAINT uq_gift_card_code UNIQUE (code_hash),
  CONSTRAINT uq_gift_card_sale UNIQUE (sale_number),
  CONSTRAINT ck_gift_card_balance CHECK (balance_minor BETWEEN 0 AND minor),
  CONSTRAINT ck_gift_card_worth CHECK (minor > 0),
  CONSTRAINT ck_gift_card_owed CHECK (balance_minor = 0 OR issued_at IS NOT NULL),
  CONSTRAINT ck_gift_card_declined CHECK (declined_at IS NULL OR issued_at IS NULL),
  INDEX ix_gift_card_last_four (last_four),
  INDEX ix_gift_card_to (to_email)
);

CREATE TABLE gift_card_movement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  card_ref VARCHAR(40) NOT NULL,
  movement_key VARCHAR(80) NOT NULL COMMENT 'the same for what is the same movement',
  kind VARCHAR(20) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'below zero when it is spent',
  currency CHAR(3) NOT NULL,
  order_number VARCHAR(40) NULL,
  moved_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_gift_card_movement PRIMARY KEY (id),
  CONSTRAINT uq_gift_card_movement_key UNIQUE (movement_key),
  CONSTRAINT ck_gift_card_movement_minor CHECK (minor <> 0),
  CONSTRAINT fk_gift_card_movement_card FOREIGN KEY (card_ref) REFERENCES gift_card (ref),
  INDEX ix_gift_card_movement_card (card_ref, id)
);

CREATE TABLE gift_card_sale (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  once_key CHAR(64) NOT NULL,
  buyer_email VARCHAR(254) NOT NULL,
  to_email VARCHAR(254) NOT NULL,
  giver VARCHAR(120) NOT NULL,
  greeting VARCHAR(400) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  paid_at DATETIME(6) NULL,
  CONSTRAINT pk_gift_card_sale PRIMARY KEY (id),
  CONSTRAINT uq_gift_card_sale_number UNIQUE (number),
  CONSTRAINT uq_gift_card_sale_once UNIQUE (once_key),
  CONSTRAINT ck_gift_card_sale_minor CHECK (minor > 0)
);

CREATE TABLE gift_card_amount (
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_gift_card_amount PRIMARY KEY (currency, minor)
);
INSERT INTO gift_card_amount (currency, minor) VALUES
  ('INR', 100000), ('INR', 250000), ('INR', 500000), ('INR', 1000000),
  ('USD', 2500), ('USD', 5000), ('USD', 10000), ('USD', 20000),
  ('EUR', 2500), ('EUR', 5000), ('EUR', 10000), ('EUR', 20000),
  ('GBP', 2000), ('GBP', 4000), ('GBP', 8000), ('GBP', 16000),
  ('AUD', 4000), ('AUD', 8000), ('AUD', 15000), ('AUD', 30000),
  ('CAD', 3500), ('CAD', 7000), ('CAD', 14000), ('CAD', 28000);

CREATE TABLE gift_card_limit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  minor BIGINT NOT NULL COMMENT 'a card that the house gives and that is worth more takes a second person',
  currency CHAR(3) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_gift_card_limit PRIMARY KEY (id),
  CONSTRAINT ck_gift_card_limit_minor CHECK (minor >= 0),
  INDEX ix_gift_card_limit_currency (currency, id)
);
INSERT INTO gift_card_limit (minor, currency, set_at, set_by) VALUES
  (250000, 'INR', '2026-01-01', 'system'),
  (5000, 'USD', '2026-01-01', 'system'),
  (5000, 'EUR', '2026-01-01', 'system'),
  (4000, 'GBP', '2026-01-01', 'system'),
  (8000, 'AUD', '2026-01-01', 'system'),
  (7000, 'CAD', '2026-01-01', 'system');

CREATE TABLE gift_card_term (
  id BIGINT NOT NULL AUTO_INCREMENT,
  months INT NULL COMMENT 'how long a new card is good; empty for ever',
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_gift_card_term PRIMARY KEY (id),
  CONSTRAINT ck_gift_card_term_months CHECK (months IS NULL OR months BETWEEN 12 AND 120)
);

ALTER TABLE basket ADD COLUMN gift_card_ref VARCHAR(40) NULL;
ALTER TABLE customer_order
  ADD COLUMN gift_card_ref VARCHAR(40) NULL COMMENT 'from which a part or all of it is paid',
  ADD COLUMN gift_card_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_gift_card CHECK (gift_card_minor BETWEEN 0 AND total_minor);
