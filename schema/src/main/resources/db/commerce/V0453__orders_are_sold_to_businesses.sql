-- For which business a basket is bought, what a register said about its number, and the same kept with the order as a proof.
ALTER TABLE basket ADD COLUMN business_name VARCHAR(120) NULL COMMENT 'empty when a person buys';
ALTER TABLE basket ADD COLUMN tax_number VARCHAR(20) NULL;
ALTER TABLE basket ADD COLUMN tax_number_country CHAR(2) NULL;
ALTER TABLE basket ADD COLUMN proof_word VARCHAR(12) NULL COMMENT 'what the register said';
ALTER TABLE basket ADD COLUMN proof_by VARCHAR(20) NULL COMMENT 'the register';
ALTER TABLE basket ADD COLUMN proof_reference VARCHAR(60) NULL COMMENT 'under which it knows that it was asked';
ALTER TABLE basket ADD COLUMN proof_name VARCHAR(200) NULL COMMENT 'of the business, as the register has it';
ALTER TABLE basket ADD COLUMN proof_at DATETIME(6) NULL;

CREATE TABLE order_business (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_number VARCHAR(40) NOT NULL,
  business_name VARCHAR(120) NOT NULL,
  tax_number VARCHAR(20) NULL,
  tax_number_country CHAR(2) NULL,
  proof_word VARCHAR(12) NOT NULL COMMENT 'what the register said',
  proof_by VARCHAR(20) NULL COMMENT 'the register',
  proof_reference VARCHAR(60) NULL COMMENT 'under which it knows that it was asked',
  proof_name VARCHAR(200) NULL COMMENT 'of the business, as the register has it',
  proof_at DATETIME(6) NOT NULL,
  untaxed BOOLEAN NOT NULL COMMENT 'its number was proven, so it accounts for the tax itself',
  CONSTRAINT pk_order_business PRIMARY KEY (id),
  CONSTRAINT uq_order_business_order UNIQUE (order_number),
  CONSTRAINT fk_order_business_order FOREIGN KEY (order_number) REFERENCES customer_order (number),
  CONSTRAINT ck_order_business_untaxed CHECK (NOT untaxed OR proof_word = 'REGISTERED')
);
