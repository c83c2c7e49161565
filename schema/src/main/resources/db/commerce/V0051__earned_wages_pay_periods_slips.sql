-- What was earned, the months that are closed once, and the slips that are fixed then.
CREATE TABLE pay_period (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  period CHAR(7) NOT NULL COMMENT '2026-03',
  closed_at DATETIME(6) NULL,
  closed_by VARCHAR(40) NULL,
  CONSTRAINT pk_pay_period PRIMARY KEY (id),
  CONSTRAINT uq_pay_period UNIQUE (cooperative_ref, period)
);

CREATE TABLE earned_wage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order_number VARCHAR(40) NOT NULL,
  correction INT NOT NULL COMMENT '0 is the work itself, 1 and more correct it',
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  skill_level VARCHAR(20) NOT NULL,
  pieces INT NOT NULL,
  rate_minor BIGINT NOT NULL COMMENT 'for one piece',
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  standard_minutes INT NOT NULL COMMENT 'for all pieces',
  worked_on DATE NOT NULL COMMENT 'decides which rate counts',
  period CHAR(7) NOT NULL COMMENT 'the month of the work or, if that was closed, the next open one',
  earned_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  reason VARCHAR(300) NULL COMMENT 'of a correction',
  CONSTRAINT pk_earned_wage PRIMARY KEY (id),
  CONSTRAINT uq_earned_wage_work UNIQUE (work_order_number, correction),
  INDEX ix_earned_wage_member (member_ref, period),
  INDEX ix_earned_wage_period (cooperative_ref, period)
);

CREATE TABLE slip (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  period CHAR(7) NOT NULL,
  earned_minor BIGINT NOT NULL,
  floor_minor BIGINT NOT NULL COMMENT 'what the same minutes must pay at least',
  top_up_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  standard_minutes INT NOT NULL,
  fixed_at DATETIME(6) NOT NULL,
  pay_run_ref VARCHAR(40) NULL COMMENT 'which pay run took it; empty again when the bank gave it back',
  CONSTRAINT pk_slip PRIMARY KEY (id),
  CONSTRAINT uq_slip_number UNIQUE (number),
  CONSTRAINT uq_slip_member_period UNIQUE (member_ref, cooperative_ref, period),
  CONSTRAINT ck_slip_top_up CHECK (top_up_minor >= 0),
  INDEX ix_slip_period (cooperative_ref, period),
  INDEX ix_slip_pay_run (pay_run_ref)
);

CREATE TABLE slip_line (
  slip_id BIGINT NOT NULL,
  earned_wage_id BIGINT NOT NULL,
  CONSTRAINT pk_slip_line PRIMARY KEY (slip_id, earned_wage_id),
  CONSTRAINT uq_slip_line_earned UNIQUE (earned_wage_id),
  CONSTRAINT fk_slip_line_slip FOREIGN KEY (slip_id) REFERENCES slip (id),
  CONSTRAINT fk_slip_line_earned FOREIGN KEY (earned_wage_id) REFERENCES earned_wage (id)
);
