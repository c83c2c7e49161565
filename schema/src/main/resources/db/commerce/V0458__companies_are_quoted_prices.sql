-- A price that is made for one company: drafted, sent as version n, accepted, ordered, or lost with a reason.
CREATE TABLE wholesale_quote (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  edition INT NOT NULL COMMENT 'counts what was sent under this number, from 1',
  company_ref VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  incoterm CHAR(3) NOT NULL,
  lead_days INT NOT NULL COMMENT 'working days until it leaves',
  valid_until DATE NOT NULL COMMENT 'the last day',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  sent_at DATETIME(6) NULL,
  accepted_at DATETIME(6) NULL,
  replaced_at DATETIME(6) NULL COMMENT 'a later edition was sent',
  ordered_as VARCHAR(40) NULL,
  lost_at DATETIME(6) NULL,
  lost_why VARCHAR(500) NULL,
  CONSTRAINT pk_wholesale_quote PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_quote_edition UNIQUE (ref, edition),
  CONSTRAINT ck_wholesale_quote_lost CHECK (lost_at IS NULL OR lost_why IS NOT NULL),
  INDEX ix_wholesale_quote_company (company_ref, id)
);

CREATE TABLE wholesale_quote_line (
  quote_id BIGINT NOT NULL,
  position INT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL,
  minor BIGINT NOT NULL COMMENT 'the price of one piece',
  CONSTRAINT pk_wholesale_quote_line PRIMARY KEY (quote_id, position),
  CONSTRAINT ck_wholesale_quote_line_positive CHECK (pieces > 0 AND minor > 0),
  CONSTRAINT fk_wholesale_quote_line_quote FOREIGN KEY (quote_id) REFERENCES wholesale_quote (id)
);
