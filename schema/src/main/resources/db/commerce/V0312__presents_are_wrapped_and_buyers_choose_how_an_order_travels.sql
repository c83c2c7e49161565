-- An order may be a present: with a note, wrapped for a price that is data, and without prices in the parcel. Where some of it is ready and some is made, the buyer says whether all travels together.
ALTER TABLE basket
  ADD COLUMN gift_note VARCHAR(400) NULL,
  ADD COLUMN gift_wrap BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN hide_price BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN as_ready BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'what is ready travels before what is made',
  ADD COLUMN country CHAR(2) NULL COMMENT 'to which delivery was asked for last';

ALTER TABLE customer_order
  ADD COLUMN gift_note VARCHAR(400) NULL,
  ADD COLUMN gift_wrap BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN hide_price BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN as_ready BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN sent_together BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'some was ready and some is made, and all waits for the last of it',
  ADD COLUMN wrap_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'part of the total';
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_wrap CHECK (wrap_minor >= 0);

CREATE TABLE gift_wrap_price (
  id BIGINT NOT NULL AUTO_INCREMENT,
  minor BIGINT NOT NULL COMMENT 'for all that travels in one order',
  currency CHAR(3) NOT NULL,
  valid_from DATE NOT NULL,
  CONSTRAINT pk_gift_wrap_price PRIMARY KEY (id),
  CONSTRAINT uq_gift_wrap_price UNIQUE (currency, valid_from),
  CONSTRAINT ck_gift_wrap_price_minor CHECK (minor >= 0)
);
INSERT INTO gift_wrap_price (minor, currency, valid_from) VALUES
  (15000, 'INR', '2026-01-01'), (350, 'USD', '2026-01-01'), (300, 'EUR', '2026-01-01'),
  (250, 'GBP', '2026-01-01'), (500, 'AUD', '2026-01-01'), (450, 'CAD', '2026-01-01');
