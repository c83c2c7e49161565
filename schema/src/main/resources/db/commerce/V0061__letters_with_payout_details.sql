-- A member drops her payout details as a sealed letter; only the payout side of admin can open it.
CREATE TABLE payee_letter (
  id BIGINT NOT NULL AUTO_INCREMENT,
  letter_key CHAR(36) NOT NULL COMMENT 'a letter is filed once',
  member_ref VARCHAR(40) NOT NULL,
  sealed VARBINARY(4000) NULL COMMENT 'removed once it is filed or found unreadable',
  dropped_at DATETIME(6) NOT NULL,
  filed_at DATETIME(6) NULL,
  unreadable_at DATETIME(6) NULL,
  CONSTRAINT pk_payee_letter PRIMARY KEY (id),
  CONSTRAINT uq_payee_letter_key UNIQUE (letter_key),
  INDEX ix_payee_letter_waiting (filed_at, unreadable_at, id)
);

CREATE TABLE payee_hint (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  last_digits CHAR(4) NOT NULL COMMENT 'all that is ever shown of an account number',
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_payee_hint PRIMARY KEY (id),
  CONSTRAINT uq_payee_hint_member UNIQUE (member_ref)
);
