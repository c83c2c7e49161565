-- Whoever plans a range for a shop keeps several lists with names of her own beside her wishes.
ALTER TABLE wishlist
  ADD COLUMN ref VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'of a list with a name; empty for her wishes',
  ADD COLUMN name VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'as its owner calls it',
  ADD CONSTRAINT uq_wishlist_of_buyer UNIQUE (buyer_ref, ref),
  ADD CONSTRAINT ck_wishlist_named CHECK (ref = '' OR (buyer_ref IS NOT NULL AND name <> ''));
ALTER TABLE wishlist DROP INDEX uq_wishlist_buyer;
