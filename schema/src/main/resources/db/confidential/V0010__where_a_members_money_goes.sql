-- Bank coordinates of members and the files that went to the bank, closed by a key that the database does not have.
CREATE TABLE payee_details (
  id BIGINT NOT NULL AUTO_INCREMENT,
  member_ref VARCHAR(40) NOT NULL,
  sealed VARBINARY(1000) NOT NULL,
  account_print CHAR(64) NOT NULL COMMENT 'keyed: tells only that two accounts are the same',
  source_key VARCHAR(60) NOT NULL COMMENT 'the letter or the deed it came by; filed once',
  changed_by VARCHAR(40) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_payee_details PRIMARY KEY (id),
  CONSTRAINT uq_payee_details_source UNIQUE (source_key),
  INDEX ix_payee_details_member (member_ref, id),
  INDEX ix_payee_details_print (account_print, member_ref)
);

CREATE TABLE sent_file (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_ref VARCHAR(40) NOT NULL,
  sealed LONGBLOB NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_sent_file PRIMARY KEY (id),
  CONSTRAINT uq_sent_file_run UNIQUE (run_ref)
);
