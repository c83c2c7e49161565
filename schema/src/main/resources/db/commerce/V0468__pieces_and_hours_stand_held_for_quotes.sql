-- While a quote holds, some of what was quoted is kept for its company; its own baskets and orders take from that first.
ALTER TABLE stock_hold
  ADD COLUMN party VARCHAR(40) NULL COMMENT 'for whom: a company, whose quotes and orders are one',
  ADD COLUMN standing BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'while a promise holds, and not while somebody pays',
  ADD CONSTRAINT ck_stock_hold_standing CHECK (NOT standing OR party IS NOT NULL);

ALTER TABLE making_hold
  ADD COLUMN party VARCHAR(40) NULL COMMENT 'for whom: a company, whose quotes and orders are one',
  ADD COLUMN standing BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'while a promise holds, and not while somebody pays',
  ADD CONSTRAINT ck_making_hold_standing CHECK (NOT standing OR party IS NOT NULL);
