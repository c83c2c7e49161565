-- Letters with gift cards and about pieces that are back are written in the language of whoever asked for them.
ALTER TABLE gift_card_sale
  ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en' COMMENT 'BCP 47';
ALTER TABLE gift_card
  ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en' COMMENT 'BCP 47';
ALTER TABLE back_in_stock
  ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en' COMMENT 'BCP 47';
