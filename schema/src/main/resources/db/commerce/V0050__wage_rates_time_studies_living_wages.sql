-- What an hour and a piece must pay at least, with the sources; rows are added, never changed.
CREATE TABLE wage_rate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  state_code VARCHAR(10) NOT NULL COMMENT 'ISO 3166-2',
  skill_level VARCHAR(20) NOT NULL,
  basis VARCHAR(10) NOT NULL COMMENT 'NOTIFIED or HOUSE; the higher one is the floor',
  day_minor BIGINT NOT NULL COMMENT 'for a day of hours_per_day hours',
  currency CHAR(3) NOT NULL,
  hours_per_day INT NOT NULL,
  days_per_month INT NOT NULL COMMENT 'a property of the rate table: 26 or 30',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day; a later row replaces it anyway',
  source VARCHAR(300) NOT NULL,
  notification VARCHAR(120) NULL,
  CONSTRAINT pk_wage_rate PRIMARY KEY (id),
  CONSTRAINT uq_wage_rate UNIQUE (state_code, skill_level, basis, valid_from),
  CONSTRAINT ck_wage_rate_day CHECK (day_minor > 0),
  CONSTRAINT ck_wage_rate_divisors CHECK (hours_per_day BETWEEN 1 AND 12 AND days_per_month IN (26, 30))
);

CREATE TABLE living_wage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  state_code VARCHAR(10) NOT NULL COMMENT 'for which it is shown',
  studied_state_code VARCHAR(10) NOT NULL COMMENT 'where it was found; another state makes it an orientation',
  place VARCHAR(120) NOT NULL,
  month_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  as_of DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT pk_living_wage PRIMARY KEY (id),
  CONSTRAINT uq_living_wage UNIQUE (state_code, place, as_of),
  CONSTRAINT ck_living_wage_month CHECK (month_minor > 0)
);

CREATE TABLE time_study (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  skill_level VARCHAR(20) NOT NULL,
  rating DECIMAL(5,3) NOT NULL,
  allowance DECIMAL(5,3) NOT NULL,
  complexity DECIMAL(5,3) NOT NULL,
  standard_minutes INT NOT NULL COMMENT 'for one piece: median x rating x (1 + allowance)',
  agreed_on DATE NOT NULL,
  CONSTRAINT pk_time_study PRIMARY KEY (id),
  CONSTRAINT uq_time_study UNIQUE (sku, agreed_on),
  CONSTRAINT ck_time_study_minutes CHECK (standard_minutes > 0),
  CONSTRAINT ck_time_study_factors CHECK (rating > 0 AND allowance >= 0 AND complexity >= 1)
);

CREATE TABLE timed_piece (
  id BIGINT NOT NULL AUTO_INCREMENT,
  time_study_id BIGINT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  minutes INT NOT NULL,
  CONSTRAINT pk_timed_piece PRIMARY KEY (id),
  CONSTRAINT fk_timed_piece_study FOREIGN KEY (time_study_id) REFERENCES time_study (id),
  CONSTRAINT ck_timed_piece_minutes CHECK (minutes > 0)
);
