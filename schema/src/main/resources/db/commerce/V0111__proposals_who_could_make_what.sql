-- What a planner proposed, line by line with its reasons, and what managers chose by hand. A proposal
-- is kept as it was; offering its lines is written beside them.
CREATE TABLE work_plan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  seed BIGINT NOT NULL COMMENT 'the same seed gives the same plan',
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(40) NOT NULL,
  heard_at DATETIME(6) NULL COMMENT 'when whoever works on it was last heard of',
  percent INT NOT NULL,
  finished_at DATETIME(6) NULL,
  failed_at DATETIME(6) NULL,
  gini_before INT NULL COMMENT 'per mille',
  gini_after INT NULL,
  lowest_before BIGINT NULL COMMENT 'mean of the lowest tenth, in the smallest coin',
  lowest_after BIGINT NULL,
  CONSTRAINT pk_work_plan PRIMARY KEY (id),
  CONSTRAINT uq_work_plan_ref UNIQUE (ref),
  CONSTRAINT ck_work_plan_percent CHECK (percent BETWEEN 0 AND 100),
  INDEX ix_work_plan_cooperative (cooperative_ref, id),
  INDEX ix_work_plan_open (finished_at, failed_at, heard_at)
);

CREATE TABLE plan_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  plan_id BIGINT NOT NULL,
  work_order_number VARCHAR(40) NOT NULL,
  product_name VARCHAR(200) NOT NULL,
  pieces INT NOT NULL,
  due_on DATE NOT NULL,
  member_ref VARCHAR(40) NULL COMMENT 'empty when it waits',
  offered_at DATETIME(6) NULL,
  hindered_at DATETIME(6) NULL COMMENT 'when it could not be offered any more',
  CONSTRAINT pk_plan_line PRIMARY KEY (id),
  CONSTRAINT uq_plan_line_work UNIQUE (plan_id, work_order_number),
  CONSTRAINT fk_plan_line_plan FOREIGN KEY (plan_id) REFERENCES work_plan (id)
);

CREATE TABLE plan_draw (
  line_id BIGINT NOT NULL,
  position INT NOT NULL,
  lot_number VARCHAR(40) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  CONSTRAINT pk_plan_draw PRIMARY KEY (line_id, position),
  CONSTRAINT ck_plan_draw_amount CHECK (amount > 0),
  CONSTRAINT fk_plan_draw_line FOREIGN KEY (line_id) REFERENCES plan_line (id)
);

CREATE TABLE plan_reason (
  line_id BIGINT NOT NULL,
  position INT NOT NULL,
  why VARCHAR(20) NOT NULL COMMENT 'a sentence of the bundle',
  amount INT NULL COMMENT 'hours, percent or a count, as the sentence says',
  day DATE NULL,
  name VARCHAR(120) NULL,
  CONSTRAINT pk_plan_reason PRIMARY KEY (line_id, position),
  CONSTRAINT fk_plan_reason_line FOREIGN KEY (line_id) REFERENCES plan_line (id)
);

CREATE TABLE plan_choice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order_number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NULL COMMENT 'empty when the work is left out',
  chosen_at DATETIME(6) NOT NULL,
  chosen_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_plan_choice PRIMARY KEY (id),
  CONSTRAINT uq_plan_choice_work UNIQUE (work_order_number),
  INDEX ix_plan_choice_cooperative (cooperative_ref)
);
