-- A company asks what many pieces would cost; the office makes a quote of it, or says why not.
CREATE TABLE wholesale_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  company_ref VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  wish VARCHAR(1000) NOT NULL COMMENT 'what else, in words of its contact; may be empty',
  sample_first BOOLEAN NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  quote_ref VARCHAR(40) NULL COMMENT 'what was made of it',
  declined_at DATETIME(6) NULL,
  declined_why VARCHAR(500) NULL,
  answered_by VARCHAR(40) NULL,
  CONSTRAINT pk_wholesale_request PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_request_ref UNIQUE (ref),
  CONSTRAINT ck_wholesale_request_declined CHECK (declined_at IS NULL OR declined_why IS NOT NULL),
  CONSTRAINT ck_wholesale_request_answer CHECK (quote_ref IS NULL OR declined_at IS NULL),
  INDEX ix_wholesale_request_company (company_ref, id),
  INDEX ix_wholesale_request_asked (asked_at)
);

CREATE TABLE wholesale_request_line (
  request_id BIGINT NOT NULL,
  position INT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL,
  CONSTRAINT pk_wholesale_request_line PRIMARY KEY (request_id, position),
  CONSTRAINT ck_wholesale_request_line_pieces CHECK (pieces > 0),
  CONSTRAINT fk_wholesale_request_line_request FOREIGN KEY (request_id) REFERENCES wholesale_request (id)
);
