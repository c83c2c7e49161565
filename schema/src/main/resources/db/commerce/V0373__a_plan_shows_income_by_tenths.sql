-- What a plan does to income is seen by tenths of those who offer hours; nobody is told by it.
CREATE TABLE plan_tenth (
  plan_id BIGINT NOT NULL,
  position INT NOT NULL COMMENT 'those who have least first',
  before_minor BIGINT NOT NULL,
  after_minor BIGINT NOT NULL,
  CONSTRAINT pk_plan_tenth PRIMARY KEY (plan_id, position),
  CONSTRAINT fk_plan_tenth_plan FOREIGN KEY (plan_id) REFERENCES work_plan (id)
);
