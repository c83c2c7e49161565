-- The double-entry journal. Rows are added, never changed; the rights below refuse anything else.
CREATE TABLE journal_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  entry_key VARCHAR(120) NOT NULL COMMENT 'made by the caller; the same event posts once',
  event VARCHAR(60) NOT NULL COMMENT 'which business event, see docs/money.md',
  cooperative_ref VARCHAR(40) NULL,
  business_date DATE NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  content_hash CHAR(64) NOT NULL,
  CONSTRAINT pk_journal_entry PRIMARY KEY (id),
  CONSTRAINT uq_journal_entry_key UNIQUE (entry_key),
  INDEX ix_journal_entry_date (business_date),
  INDEX ix_journal_entry_event (event, business_date)
);

CREATE TABLE journal_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  entry_id BIGINT NOT NULL,
  account VARCHAR(40) NOT NULL,
  party VARCHAR(40) NULL COMMENT 'whose sub-account: a member, an order, a supplier',
  minor BIGINT NOT NULL COMMENT 'debit above zero, credit below',
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_journal_line PRIMARY KEY (id),
  CONSTRAINT ck_journal_line_minor CHECK (minor <> 0),
  CONSTRAINT fk_journal_line_entry FOREIGN KEY (entry_id) REFERENCES journal_entry (id),
  INDEX ix_journal_line_account (account, currency, minor),
  INDEX ix_journal_line_party (party, account)
);
