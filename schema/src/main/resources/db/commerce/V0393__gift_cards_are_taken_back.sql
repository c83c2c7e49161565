-- Whoever bought a card takes it back within fourteen days, as long as nothing was spent from it.
ALTER TABLE gift_card ADD COLUMN taken_back_at DATETIME(6) NULL;
ALTER TABLE gift_card ADD CONSTRAINT ck_gift_card_taken_back CHECK (taken_back_at IS NULL OR balance_minor = 0);
