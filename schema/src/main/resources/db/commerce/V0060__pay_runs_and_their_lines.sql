-- What is owed to members is paid in runs; a slip is in at most one live line, so nobody is paid twice.
CREATE TABLE payout_lock (
  name VARCHAR(20) NOT NULL COMMENT 'held while slips are swept or a bank answer is taken',
  CONSTRAINT pk_payout_lock PRIMARY KEY (name)
);
INSERT INTO payout_lock (name) VALUES ('payout');

CREATE TABLE paying_account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  currency CHAR(3) NOT NULL,
  holder VARCHAR(140) NOT NULL COMMENT 'the organisation itself, under a name that tells nothing',
  account_number VARCHAR(34) NOT NULL,
  bank_code VARCHAR(11) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_paying_account PRIMARY KEY (id),
  INDEX ix_paying_account_currency (currency, id)
);

CREATE TABLE pay_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NULL COMMENT 'null: the whole network',
  currency CHAR(3) NOT NULL,
  execute_on DATE NOT NULL,
  prepared_by VARCHAR(40) NOT NULL,
  prepared_at DATETIME(6) NOT NULL,
  approved_by VARCHAR(40) NULL,
  approved_at DATETIME(6) NULL,
  withdrawn_by VARCHAR(40) NULL,
  withdrawn_at DATETIME(6) NULL,
  sent_by VARCHAR(40) NULL,
  sent_at DATETIME(6) NULL,
  file_hash CHAR(64) NULL COMMENT 'SHA-256 of the one file that went to the bank',
  CONSTRAINT pk_pay_run PRIMARY KEY (id),
  CONSTRAINT uq_pay_run_ref UNIQUE (ref),
  CONSTRAINT ck_pay_run_four_eyes CHECK (approved_by IS NULL OR approved_by <> prepared_by),
  CONSTRAINT ck_pay_run_sent CHECK (sent_at IS NULL OR (approved_at IS NOT NULL AND withdrawn_at IS NULL))
);

CREATE TABLE pay_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL COMMENT 'also the end-to-end id that the bank repeats',
  uetr CHAR(36) NOT NULL,
  run_id BIGINT NOT NULL,
  slip_number VARCHAR(40) NOT NULL,
  live_slip VARCHAR(40) NULL COMMENT 'the slip while this line pays it; null sets the slip free again',
  member_ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  held_for VARCHAR(40) NULL COMMENT 'why it does not go out with this run',
  bank_status VARCHAR(4) NULL COMMENT 'the last word of the bank, ISO 20022',
  sent_at DATETIME(6) NULL,
  settled_at DATETIME(6) NULL,
  rejected_at DATETIME(6) NULL,
  reason_code VARCHAR(35) NULL,
  reason VARCHAR(40) NULL,
  confirmed_at DATETIME(6) NULL,
  missing_at DATETIME(6) NULL,
  CONSTRAINT pk_pay_line PRIMARY KEY (id),
  CONSTRAINT uq_pay_line_ref UNIQUE (ref),
  CONSTRAINT uq_pay_line_uetr UNIQUE (uetr),
  CONSTRAINT uq_pay_line_live_slip UNIQUE (live_slip),
  CONSTRAINT uq_pay_line_slip_in_run UNIQUE (run_id, slip_number),
  CONSTRAINT ck_pay_line_amount CHECK (minor > 0),
  CONSTRAINT ck_pay_line_held CHECK (held_for IS NULL OR (live_slip IS NULL AND sent_at IS NULL)),
  CONSTRAINT ck_pay_line_rejected CHECK (rejected_at IS NULL OR live_slip IS NULL),
  CONSTRAINT fk_pay_line_run FOREIGN KEY (run_id) REFERENCES pay_run (id),
  INDEX ix_pay_line_member (member_ref, id),
  INDEX ix_pay_line_slip (slip_number)
);

CREATE TABLE bank_answer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  content_hash CHAR(64) NOT NULL COMMENT 'the same answer again changes nothing',
  run_ref VARCHAR(40) NULL COMMENT 'null when no run of ours is meant',
  taken_by VARCHAR(40) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  settled INT NOT NULL,
  rejected INT NOT NULL,
  noted INT NOT NULL,
  parked INT NOT NULL,
  CONSTRAINT pk_bank_answer PRIMARY KEY (id),
  CONSTRAINT uq_bank_answer_content UNIQUE (content_hash)
);

CREATE TABLE parked_status (
  id BIGINT NOT NULL AUTO_INCREMENT,
  answer_id BIGINT NOT NULL,
  end_to_end_id VARCHAR(35) NOT NULL,
  bank_status VARCHAR(4) NOT NULL,
  reason_code VARCHAR(35) NULL,
  parked_for VARCHAR(40) NOT NULL,
  CONSTRAINT pk_parked_status PRIMARY KEY (id),
  CONSTRAINT fk_parked_status_answer FOREIGN KEY (answer_id) REFERENCES bank_answer (id)
);

CREATE TABLE payout_concern (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  line_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by VARCHAR(40) NULL,
  CONSTRAINT pk_payout_concern PRIMARY KEY (id),
  INDEX ix_payout_concern_open (closed_at, id)
);
