-- Half of a work order may be paid when it is accepted, as a part of its price; advances that grow or age are a sign.
CREATE TABLE work_prepayment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  work_order_number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  pieces INT NOT NULL COMMENT 'that were accepted to be made',
  minor BIGINT NOT NULL COMMENT 'all that stands for this work',
  currency CHAR(3) NOT NULL,
  moved_here_minor BIGINT NOT NULL COMMENT 'of it, what stood for earlier work that ended',
  moved_on_minor BIGINT NOT NULL COMMENT 'what stands for later work instead',
  given_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL COMMENT 'the work is not waited for any longer',
  ended_by VARCHAR(40) NULL,
  CONSTRAINT pk_work_prepayment PRIMARY KEY (id),
  CONSTRAINT uq_work_prepayment UNIQUE (work_order_number),
  CONSTRAINT ck_work_prepayment CHECK (
    pieces > 0 AND minor > 0 AND moved_here_minor BETWEEN 0 AND minor
    AND moved_on_minor BETWEEN 0 AND minor),
  INDEX ix_work_prepayment_member (member_ref, cooperative_ref),
  INDEX ix_work_prepayment_cooperative (cooperative_ref)
);

CREATE TABLE advance_sign (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  agreement_number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  cause VARCHAR(20) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  looked_into_at DATETIME(6) NULL,
  looked_into_by VARCHAR(40) NULL,
  CONSTRAINT pk_advance_sign PRIMARY KEY (id),
  CONSTRAINT uq_advance_sign UNIQUE (agreement_number, cause),
  INDEX ix_advance_sign_looked_into (looked_into_at, id)
);
