-- A slip keeps something back only for a listed kind, only if the member agreed and a second person approved, and never more than the caps.
CREATE TABLE deduction_kind (
  code VARCHAR(40) NOT NULL,
  basis_text VARCHAR(60) NOT NULL COMMENT 'the key of the words for its legal basis',
  allowed_from DATE NOT NULL,
  allowed_to DATE NULL,
  CONSTRAINT pk_deduction_kind PRIMARY KEY (code)
);
INSERT INTO deduction_kind (code, basis_text, allowed_from, allowed_to) VALUES
  ('ADVANCE', 'deduction.basis.ADVANCE', '2025-11-21', NULL),
  ('STATUTORY_LEVY', 'deduction.basis.STATUTORY_LEVY', '2025-11-21', NULL),
  ('SOCIAL_SECURITY', 'deduction.basis.SOCIAL_SECURITY', '2025-11-21', NULL),
  ('COOPERATIVE_SAVINGS', 'deduction.basis.COOPERATIVE_SAVINGS', '2025-11-21', NULL),
  ('COURT_ORDER', 'deduction.basis.COURT_ORDER', '2025-11-21', NULL);

CREATE TABLE deduction_agreement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  total_minor BIGINT NOT NULL,
  monthly_minor BIGINT NOT NULL COMMENT 'no month is asked for more',
  currency CHAR(3) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(40) NOT NULL,
  consented_at DATETIME(6) NULL,
  consented_how VARCHAR(20) NULL,
  witness VARCHAR(40) NULL COMMENT 'who saw it, when it was in person',
  taken_back_at DATETIME(6) NULL COMMENT 'she takes her consent back; nothing more is kept back',
  approved_at DATETIME(6) NULL,
  approved_by VARCHAR(40) NULL,
  refused_at DATETIME(6) NULL,
  refused_by VARCHAR(40) NULL,
  CONSTRAINT pk_deduction_agreement PRIMARY KEY (id),
  CONSTRAINT uq_deduction_agreement_number UNIQUE (number),
  CONSTRAINT fk_deduction_agreement_kind FOREIGN KEY (kind) REFERENCES deduction_kind (code),
  CONSTRAINT ck_deduction_agreement_sum CHECK (
    total_minor > 0 AND monthly_minor > 0 AND monthly_minor <= total_minor),
  CONSTRAINT ck_deduction_agreement_two CHECK (approved_by IS NULL OR approved_by <> asked_by),
  INDEX ix_deduction_agreement_member (member_ref),
  INDEX ix_deduction_agreement_cooperative (cooperative_ref)
);

CREATE TABLE slip_deduction (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slip_number VARCHAR(40) NOT NULL,
  agreement_number VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  due_minor BIGINT NOT NULL COMMENT 'what this month was asked for',
  taken_minor BIGINT NOT NULL COMMENT 'what fitted under the caps',
  left_minor BIGINT NOT NULL COMMENT 'of the whole, after this slip',
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_slip_deduction PRIMARY KEY (id),
  CONSTRAINT uq_slip_deduction UNIQUE (slip_number, agreement_number),
  CONSTRAINT ck_slip_deduction CHECK (
    due_minor > 0 AND taken_minor >= 0 AND taken_minor <= due_minor AND left_minor >= 0),
  INDEX ix_slip_deduction_agreement (agreement_number)
);

CREATE TABLE pay_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NULL COMMENT 'empty for all that have no rule of their own',
  deduction_percent INT NOT NULL COMMENT 'of the pay of a month, at most',
  prepay_percent INT NOT NULL COMMENT 'of the price of a work order, paid when it is accepted',
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_pay_rule PRIMARY KEY (id),
  CONSTRAINT ck_pay_rule CHECK (
    deduction_percent BETWEEN 0 AND 25 AND prepay_percent BETWEEN 0 AND 50)
);
