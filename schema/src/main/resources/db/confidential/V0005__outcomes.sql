-- How life goes on: instruments as data, answers as given, and the plan of follow-ups.
CREATE TABLE instrument (
  id BIGINT NOT NULL AUTO_INCREMENT,
  code VARCHAR(40) NOT NULL,
  edition INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  source VARCHAR(500) NOT NULL,
  licence VARCHAR(200) NOT NULL,
  status VARCHAR(20) NOT NULL,
  CONSTRAINT pk_instrument PRIMARY KEY (id),
  CONSTRAINT uq_instrument_edition UNIQUE (code, edition)
);

CREATE TABLE instrument_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  instrument_id BIGINT NOT NULL,
  position INT NOT NULL,
  code VARCHAR(40) NOT NULL,
  dimension VARCHAR(40) NOT NULL,
  wording VARCHAR(500) NOT NULL,
  weight_in_dimension DECIMAL(9,6) NOT NULL,
  weight_in_composite DECIMAL(9,6) NOT NULL,
  CONSTRAINT pk_instrument_item PRIMARY KEY (id),
  CONSTRAINT uq_instrument_item_code UNIQUE (instrument_id, code),
  CONSTRAINT ck_instrument_item_weights CHECK (weight_in_dimension > 0 AND weight_in_composite > 0),
  CONSTRAINT fk_instrument_item_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id)
);

CREATE TABLE answer_option (
  id BIGINT NOT NULL AUTO_INCREMENT,
  item_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  wording VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  score DECIMAL(5,4) NULL COMMENT 'from 0 to 1; empty where it is not scored',
  CONSTRAINT pk_answer_option PRIMARY KEY (id),
  CONSTRAINT uq_answer_option_code UNIQUE (item_id, code),
  CONSTRAINT ck_answer_option_score CHECK (score BETWEEN 0 AND 1),
  CONSTRAINT ck_answer_option_kind CHECK ((kind = 'SCORED') = (score IS NOT NULL)),
  CONSTRAINT fk_answer_option_item FOREIGN KEY (item_id) REFERENCES instrument_item (id)
);

CREATE TABLE follow_up (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  file_ref VARCHAR(40) NOT NULL,
  milestone VARCHAR(20) NOT NULL,
  opens_on DATE NOT NULL,
  due_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  done_at DATETIME(6) NULL,
  not_done_because VARCHAR(20) NULL,
  noted_at DATETIME(6) NULL,
  noted_by VARCHAR(40) NULL,
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT uq_follow_up_milestone UNIQUE (file_ref, milestone),
  INDEX ix_follow_up_due (done_at, not_done_because, opens_on)
);

CREATE TABLE survey (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file_ref VARCHAR(40) NOT NULL,
  milestone VARCHAR(20) NOT NULL,
  instrument_code VARCHAR(40) NOT NULL,
  instrument_edition INT NOT NULL,
  answered_on DATE NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_survey PRIMARY KEY (id),
  CONSTRAINT fk_survey_instrument FOREIGN KEY (instrument_code, instrument_edition)
    REFERENCES instrument (code, edition),
  INDEX ix_survey_file (file_ref, answered_on)
);

CREATE TABLE survey_answer (
  survey_id BIGINT NOT NULL,
  item_code VARCHAR(40) NOT NULL,
  option_code VARCHAR(40) NOT NULL,
  CONSTRAINT pk_survey_answer PRIMARY KEY (survey_id, item_code),
  CONSTRAINT fk_survey_answer_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);
