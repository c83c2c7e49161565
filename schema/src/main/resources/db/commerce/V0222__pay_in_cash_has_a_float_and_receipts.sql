-- Pay in cash comes out of a float that is counted, and each payment has a numbered receipt.
CREATE TABLE cash_receipt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number BIGINT NOT NULL COMMENT 'none is left out',
  line_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  how VARCHAR(20) NOT NULL,
  paid_by VARCHAR(40) NOT NULL,
  witness VARCHAR(40) NULL,
  paid_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_cash_receipt PRIMARY KEY (id),
  CONSTRAINT uq_cash_receipt_number UNIQUE (number),
  CONSTRAINT uq_cash_receipt_line UNIQUE (line_ref),
  CONSTRAINT ck_cash_receipt_two CHECK (how <> 'TWO_SIGNATURES' OR (witness IS NOT NULL AND witness <> paid_by))
);

CREATE TABLE cash_float_move (
  id BIGINT NOT NULL AUTO_INCREMENT,
  move_key CHAR(36) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'of a count what was found, or missed below zero',
  currency CHAR(3) NOT NULL,
  why VARCHAR(200) NOT NULL,
  done_by VARCHAR(40) NOT NULL,
  done_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_cash_float_move PRIMARY KEY (id),
  CONSTRAINT uq_cash_float_move_key UNIQUE (move_key),
  INDEX ix_cash_float_move_cooperative (cooperative_ref, id)
);
