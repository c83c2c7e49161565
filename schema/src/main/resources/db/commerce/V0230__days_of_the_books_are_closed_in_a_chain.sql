-- Each past day of the journal is closed with a hash that builds on the day before, and with what then stood on the accounts that moved. Books are closed by months: then no entry of such a day comes in.
CREATE TABLE day_closing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  day DATE NOT NULL COMMENT 'on which entries were posted, whatever their business date',
  entries INT NOT NULL,
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_day_closing PRIMARY KEY (id),
  CONSTRAINT uq_day_closing_day UNIQUE (day),
  CONSTRAINT ck_day_closing_entries CHECK (entries >= 0)
);

CREATE TABLE day_balance (
  id BIGINT NOT NULL AUTO_INCREMENT,
  closing_id BIGINT NOT NULL,
  account VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  book_code VARCHAR(40) NOT NULL COMMENT 'a cooperative, or HOUSE for the organisation itself',
  minor BIGINT NOT NULL COMMENT 'debits less credits, of all days up to this one',
  CONSTRAINT pk_day_balance PRIMARY KEY (id),
  CONSTRAINT uq_day_balance UNIQUE (account, currency, book_code, closing_id),
  CONSTRAINT fk_day_balance_closing FOREIGN KEY (closing_id) REFERENCES day_closing (id)
);

CREATE TABLE closed_books (
  id BIGINT NOT NULL AUTO_INCREMENT,
  book_code VARCHAR(40) NOT NULL COMMENT 'a cooperative, or HOUSE for the organisation itself',
  up_to CHAR(7) NOT NULL COMMENT '2026-03: the last closed month',
  closed_at DATETIME(6) NOT NULL,
  closed_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_closed_books PRIMARY KEY (id),
  CONSTRAINT uq_closed_books UNIQUE (book_code, up_to)
);

ALTER TABLE journal_entry
  ADD INDEX ix_journal_entry_posted (posted_at),
  ADD INDEX ix_journal_entry_cooperative (cooperative_ref, business_date);
