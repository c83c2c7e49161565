-- A slip says whether the money comes to an account, to a phone or into her hand.
ALTER TABLE payee_hint ADD COLUMN rail VARCHAR(10) NOT NULL DEFAULT 'BANK';
UPDATE payee_hint SET rail = 'CASH' WHERE last_digits = '';
