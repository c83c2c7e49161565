-- What the bank booked proves what was paid and what came back; what nobody can match waits for a person.
ALTER TABLE pay_line
  ADD COLUMN clearing_ref VARCHAR(35) NULL COMMENT 'by which the statement may name it',
  ADD INDEX ix_pay_line_clearing_ref (clearing_ref);

CREATE TABLE bank_statement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  content_hash CHAR(64) NOT NULL COMMENT 'the same number with other content is refused',
  message_id VARCHAR(35) NOT NULL,
  taken_by VARCHAR(40) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  settled INT NOT NULL,
  returned INT NOT NULL,
  noted INT NOT NULL,
  others INT NOT NULL COMMENT 'money that came in and is no payout',
  parked INT NOT NULL,
  CONSTRAINT pk_bank_statement PRIMARY KEY (id),
  CONSTRAINT uq_bank_statement_message UNIQUE (message_id)
);

CREATE TABLE parked_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  statement_id BIGINT NOT NULL,
  entry_key CHAR(64) NOT NULL COMMENT 'the same booking in another file is the same',
  account VARCHAR(34) NOT NULL COMMENT 'ours',
  is_debit TINYINT NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  booked_on DATE NOT NULL,
  reference VARCHAR(35) NULL,
  reason_code VARCHAR(35) NULL,
  reason VARCHAR(40) NULL,
  parked_for VARCHAR(40) NOT NULL,
  line_ref VARCHAR(40) NULL COMMENT 'what a person said that it is',
  settled_by VARCHAR(40) NULL,
  settled_at DATETIME(6) NULL,
  CONSTRAINT pk_parked_entry PRIMARY KEY (id),
  CONSTRAINT uq_parked_entry_key UNIQUE (entry_key),
  CONSTRAINT fk_parked_entry_statement FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
  INDEX ix_parked_entry_waiting (settled_at, id)
);
