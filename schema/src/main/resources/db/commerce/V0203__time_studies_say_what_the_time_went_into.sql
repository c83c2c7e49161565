-- What the time of the middle piece went into, step by step.
CREATE TABLE time_study_step (
  time_study_id BIGINT NOT NULL,
  position INT NOT NULL,
  step VARCHAR(20) NOT NULL,
  minutes INT NOT NULL,
  CONSTRAINT pk_time_study_step PRIMARY KEY (time_study_id, position),
  CONSTRAINT ck_time_study_step_minutes CHECK (minutes > 0),
  CONSTRAINT fk_time_study_step_study FOREIGN KEY (time_study_id) REFERENCES time_study (id)
);
