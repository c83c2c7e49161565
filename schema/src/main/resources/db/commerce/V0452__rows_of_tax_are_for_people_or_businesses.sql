-- A business whose number is proven accounts for import tax itself: rows say whom they are for, and those that were written before are for both.
ALTER TABLE tax_row ADD COLUMN buyers VARCHAR(10) NOT NULL DEFAULT 'BOTH' COMMENT 'BOTH, PEOPLE or BUSINESSES';
ALTER TABLE tax_row ADD CONSTRAINT ck_tax_row_buyers CHECK (buyers IN ('BOTH', 'PEOPLE', 'BUSINESSES'));
