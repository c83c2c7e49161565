-- Who waits for a lower price says so twice, gets one letter and is forgotten, as who waits for a piece.
ALTER TABLE back_in_stock
  ADD COLUMN below_minor BIGINT NULL COMMENT 'what it cost when she asked; empty for who waits for the piece',
  ADD COLUMN below_currency CHAR(3) NOT NULL DEFAULT '' COMMENT 'of that price; empty for who waits for the piece',
  DROP INDEX uq_back_in_stock,
  ADD CONSTRAINT uq_back_in_stock UNIQUE (sku, email, below_currency);
