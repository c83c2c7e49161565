-- Who let a payment go that was held back, and why; how much one payment may be; which bank codes there are; on which rail a run goes.
CREATE TABLE hold_release (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slip_number VARCHAR(40) NOT NULL,
  held_for VARCHAR(40) NOT NULL,
  why VARCHAR(200) NOT NULL,
  released_by VARCHAR(40) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_hold_release PRIMARY KEY (id),
  INDEX ix_hold_release_slip (slip_number)
);

CREATE TABLE pay_limit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_pay_limit PRIMARY KEY (id),
  CONSTRAINT ck_pay_limit_positive CHECK (minor > 0),
  INDEX ix_pay_limit_currency (currency, id)
);

CREATE TABLE bank_code_list (
  id BIGINT NOT NULL AUTO_INCREMENT,
  source VARCHAR(200) NOT NULL,
  dated_on DATE NOT NULL,
  codes INT NOT NULL,
  loaded_by VARCHAR(40) NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_bank_code_list PRIMARY KEY (id)
);

CREATE TABLE bank_code (
  list_id BIGINT NOT NULL,
  code VARCHAR(11) NOT NULL COMMENT 'a bank by its four letters, or a branch',
  bank CHAR(4) NOT NULL,
  ended_on DATE NULL COMMENT 'merged into another one',
  CONSTRAINT pk_bank_code PRIMARY KEY (list_id, code),
  CONSTRAINT fk_bank_code_list FOREIGN KEY (list_id) REFERENCES bank_code_list (id),
  INDEX ix_bank_code_bank (list_id, bank)
);

ALTER TABLE pay_run
  ADD COLUMN rail VARCHAR(10) NOT NULL DEFAULT 'BANK' COMMENT 'the way on which all its payments go';
