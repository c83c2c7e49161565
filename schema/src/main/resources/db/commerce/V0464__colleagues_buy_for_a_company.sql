-- More than its contact may buy for a company: whoever opens the link that she passes on, while it is good.
ALTER TABLE wholesale_company
  ADD COLUMN join_until DATETIME(6) NULL COMMENT 'the link that was made last is good until then; it is signed and not kept';

CREATE TABLE wholesale_colleague (
  id BIGINT NOT NULL AUTO_INCREMENT,
  company_ref VARCHAR(40) NOT NULL,
  buyer_ref VARCHAR(40) NOT NULL COMMENT 'the account that buys for it too',
  joined_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_wholesale_colleague PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_colleague_buyer UNIQUE (buyer_ref),
  CONSTRAINT fk_wholesale_colleague_company FOREIGN KEY (company_ref) REFERENCES wholesale_company (ref)
);
