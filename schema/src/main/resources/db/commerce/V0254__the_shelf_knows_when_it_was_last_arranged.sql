-- Who has seen a list or a piece already is told so in one look, without making the page again.
ALTER TABLE product ADD COLUMN shelved_at DATETIME(6) NULL COMMENT 'when its place on the shelf, its words, prices or pictures last changed';
ALTER TABLE product ADD INDEX ix_product_shelved_at (shelved_at);
