-- What a maker says to a second, who may look again, and by which points pieces are looked at.
ALTER TABLE work_receipt ADD COLUMN look_asked_at DATETIME(6) NULL
  COMMENT 'when somebody asked for another look at the rejected pieces';

CREATE TABLE second_piece (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  receipt_id BIGINT NOT NULL,
  pieces INT NOT NULL,
  minor BIGINT NOT NULL COMMENT 'what one is to be sold for; her pay is not touched',
  currency CHAR(3) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  answer VARCHAR(20) NULL,
  answered_how VARCHAR(20) NULL,
  answered_at DATETIME(6) NULL,
  witness VARCHAR(40) NULL COMMENT 'who saw her sign',
  CONSTRAINT pk_second_piece PRIMARY KEY (id),
  CONSTRAINT uq_second_piece_receipt UNIQUE (receipt_id),
  CONSTRAINT ck_second_piece_pieces CHECK (pieces > 0 AND minor > 0),
  CONSTRAINT fk_second_piece_receipt FOREIGN KEY (receipt_id) REFERENCES work_receipt (id)
);

CREATE TABLE inspection_rule (
  cooperative_ref VARCHAR(40) NOT NULL,
  version INT NOT NULL,
  reject_share_percent INT NOT NULL COMMENT 'above it, whoever gave out the work does not inspect it',
  CONSTRAINT pk_inspection_rule PRIMARY KEY (cooperative_ref),
  CONSTRAINT ck_inspection_rule_share CHECK (reject_share_percent BETWEEN 0 AND 100)
);

CREATE TABLE inspection_plan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(40) NOT NULL COMMENT 'of product',
  edition INT NOT NULL,
  sample_pieces INT NULL COMMENT 'how many of a receipt are looked at; empty for all',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_inspection_plan PRIMARY KEY (id),
  CONSTRAINT uq_inspection_plan_edition UNIQUE (kind, edition),
  CONSTRAINT ck_inspection_plan_sample CHECK (sample_pieces > 0)
);

CREATE TABLE plan_point (
  id BIGINT NOT NULL AUTO_INCREMENT,
  plan_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  unit VARCHAR(20) NULL COMMENT 'of a measure, as it is written: cm, g, threads in 10 cm',
  target DECIMAL(12,3) NULL,
  tolerance DECIMAL(12,3) NULL,
  CONSTRAINT pk_plan_point PRIMARY KEY (id),
  CONSTRAINT uq_plan_point_position UNIQUE (plan_id, position),
  CONSTRAINT ck_plan_point_tolerance CHECK (tolerance >= 0),
  CONSTRAINT fk_plan_point_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id)
);

CREATE TABLE inspection_reading (
  id BIGINT NOT NULL AUTO_INCREMENT,
  receipt_id BIGINT NOT NULL,
  point_id BIGINT NOT NULL,
  piece INT NOT NULL COMMENT 'which of the sample, from 1',
  measured DECIMAL(12,3) NULL,
  said VARCHAR(20) NULL COMMENT 'YES, NO, or a grade',
  is_good BOOLEAN NOT NULL,
  CONSTRAINT pk_inspection_reading PRIMARY KEY (id),
  CONSTRAINT uq_inspection_reading UNIQUE (receipt_id, point_id, piece),
  CONSTRAINT fk_inspection_reading_receipt FOREIGN KEY (receipt_id) REFERENCES work_receipt (id),
  CONSTRAINT fk_inspection_reading_point FOREIGN KEY (point_id) REFERENCES plan_point (id)
);
