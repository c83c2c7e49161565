-- Money that comes after an order lapsed is taken at the price that was promised, so its code counts once more, also when others have used it up meanwhile.
ALTER TABLE discount DROP CONSTRAINT ck_discount_uses;
ALTER TABLE discount ADD CONSTRAINT ck_discount_uses CHECK (uses >= 0);
