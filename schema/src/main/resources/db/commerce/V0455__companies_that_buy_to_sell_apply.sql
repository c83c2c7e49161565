-- Shops that buy to sell ask for the terms of wholesale; the office says yes, or why not, and may pause them.
CREATE TABLE wholesale_company (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  buyer_ref VARCHAR(40) NOT NULL COMMENT 'the account that is its contact',
  name VARCHAR(120) NOT NULL,
  country CHAR(2) NOT NULL,
  shop_address VARCHAR(300) NOT NULL,
  web_site VARCHAR(200) NOT NULL,
  tax_id VARCHAR(40) NULL,
  applied_at DATETIME(6) NOT NULL,
  approved_at DATETIME(6) NULL,
  refused_at DATETIME(6) NULL,
  paused_at DATETIME(6) NULL,
  decided_at DATETIME(6) NULL COMMENT 'the last word of the office',
  decided_by VARCHAR(40) NULL,
  reason VARCHAR(500) NULL COMMENT 'why not, as it was told',
  CONSTRAINT pk_wholesale_company PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_company_ref UNIQUE (ref),
  CONSTRAINT uq_wholesale_company_buyer UNIQUE (buyer_ref),
  CONSTRAINT ck_wholesale_company_word CHECK (refused_at IS NULL OR (approved_at IS NULL AND reason IS NOT NULL)),
  INDEX ix_wholesale_company_applied (applied_at)
);
