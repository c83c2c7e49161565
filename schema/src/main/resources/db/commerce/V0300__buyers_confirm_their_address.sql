-- An account knows whether its address was confirmed, which address is wished instead, which sessions still hold, and that it was erased.
ALTER TABLE buyer_account ADD COLUMN confirmed_at DATETIME(6) NULL COMMENT 'she opened the letter that went to the address';
ALTER TABLE buyer_account ADD COLUMN new_email VARCHAR(190) NULL COMMENT 'wished, not confirmed yet';
ALTER TABLE buyer_account ADD COLUMN session_round INT NOT NULL DEFAULT 0 COMMENT 'sessions of an earlier round are over';
ALTER TABLE buyer_account ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'en' COMMENT 'in which she made the account, and is written to';
ALTER TABLE buyer_account ADD COLUMN erased_at DATETIME(6) NULL COMMENT 'nothing personal is left in the row';

-- Orders of a guest are found by the address that she confirmed.
CREATE INDEX ix_customer_order_email ON customer_order (email);
