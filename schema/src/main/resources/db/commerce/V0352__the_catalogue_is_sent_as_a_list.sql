-- A list of the catalogue is looked at row by row before anything of it is taken, and a job does both.
CREATE TABLE sent_list (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  file_name VARCHAR(120) NOT NULL,
  row_count INT NOT NULL,
  sent_by VARCHAR(40) NOT NULL,
  sent_for VARCHAR(2000) NOT NULL COMMENT 'the cooperatives that the sender saw, or * for all',
  sent_at DATETIME(6) NOT NULL,
  looked_at DATETIME(6) NULL,
  asked_at DATETIME(6) NULL COMMENT 'when the sender had read what would become of it and wanted it taken',
  taken_at DATETIME(6) NULL,
  working_until DATETIME(6) NULL COMMENT 'a node is at it; after that another may begin anew',
  CONSTRAINT pk_sent_list PRIMARY KEY (id),
  CONSTRAINT uq_sent_list_ref UNIQUE (ref),
  CONSTRAINT ck_sent_list_order CHECK (taken_at IS NULL OR asked_at IS NOT NULL),
  INDEX ix_sent_list_waiting (taken_at, looked_at),
  INDEX ix_sent_list_sent_by (sent_by, id),
  INDEX ix_sent_list_sent_at (sent_at)
);

CREATE TABLE sent_list_row (
  list_id BIGINT NOT NULL,
  line INT NOT NULL,
  product VARCHAR(120) NOT NULL COMMENT 'its address, as it was written or as its article number says',
  cells MEDIUMTEXT NOT NULL,
  CONSTRAINT pk_sent_list_row PRIMARY KEY (list_id, line),
  CONSTRAINT fk_sent_list_row_list FOREIGN KEY (list_id) REFERENCES sent_list (id)
);

CREATE TABLE sent_list_outcome (
  list_id BIGINT NOT NULL,
  taking BOOLEAN NOT NULL COMMENT 'what became of it; without it what would have',
  line INT NOT NULL,
  product VARCHAR(120) NOT NULL,
  what VARCHAR(10) NOT NULL,
  findings TEXT NOT NULL,
  CONSTRAINT pk_sent_list_outcome PRIMARY KEY (list_id, taking, line),
  CONSTRAINT fk_sent_list_outcome_list FOREIGN KEY (list_id) REFERENCES sent_list (id)
);
