-- Whoever bought a gift card and had her account erased is forgotten in it as soon as nobody needs her: it says when that was asked and when it was done.
ALTER TABLE gift_card_sale ADD COLUMN forget_asked_at DATETIME(6) NULL COMMENT 'she had her account erased';
ALTER TABLE gift_card_sale ADD COLUMN forgotten_at DATETIME(6) NULL COMMENT 'it names nobody any more';
ALTER TABLE gift_card_sale ADD CONSTRAINT ck_gift_card_sale_forgotten CHECK (forgotten_at IS NULL OR forget_asked_at IS NOT NULL);
ALTER TABLE gift_card_sale ADD INDEX ix_gift_card_sale_buyer (buyer_email);
