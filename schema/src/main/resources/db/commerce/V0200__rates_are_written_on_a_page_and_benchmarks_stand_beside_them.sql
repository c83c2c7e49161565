-- A rate holds for an hour, a day or a month by the divisors of its own table, and says who wrote it when. Benchmarks of any kind stand beside the floor.
ALTER TABLE wage_rate DROP CONSTRAINT ck_wage_rate_day;
ALTER TABLE wage_rate DROP CONSTRAINT ck_wage_rate_divisors;
ALTER TABLE wage_rate
  CHANGE COLUMN day_minor amount_minor BIGINT NOT NULL COMMENT 'for what per_time says',
  ADD COLUMN per_time VARCHAR(5) NOT NULL DEFAULT 'DAY',
  ADD COLUMN recorded_by VARCHAR(40) NULL,
  ADD COLUMN recorded_at DATETIME(6) NULL;
ALTER TABLE wage_rate
  ADD CONSTRAINT ck_wage_rate_amount CHECK (amount_minor > 0),
  ADD CONSTRAINT ck_wage_rate_divided CHECK (hours_per_day BETWEEN 1 AND 12 AND days_per_month BETWEEN 20 AND 31),
  ADD CONSTRAINT ck_wage_rate_ends CHECK (valid_to IS NULL OR valid_to >= valid_from);

CREATE TABLE benchmark (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(20) NOT NULL COMMENT 'poverty line, prevailing or living wage',
  state_code VARCHAR(10) NOT NULL COMMENT 'for which it is shown',
  studied_state_code VARCHAR(10) NOT NULL COMMENT 'where it was found; another state makes it an orientation',
  place VARCHAR(120) NOT NULL,
  amount_minor BIGINT NOT NULL COMMENT 'for what per_time says',
  currency CHAR(3) NOT NULL,
  per_time VARCHAR(5) NOT NULL,
  hours_per_day INT NOT NULL,
  days_per_month INT NOT NULL,
  as_of DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT pk_benchmark PRIMARY KEY (id),
  CONSTRAINT uq_benchmark UNIQUE (state_code, kind, place, as_of),
  CONSTRAINT ck_benchmark_amount CHECK (amount_minor > 0),
  CONSTRAINT ck_benchmark_divided CHECK (hours_per_day BETWEEN 1 AND 12 AND days_per_month BETWEEN 20 AND 31)
);
INSERT INTO benchmark (kind, state_code, studied_state_code, place, amount_minor, currency, per_time,
    hours_per_day, days_per_month, as_of, source)
  SELECT 'LIVING_WAGE', state_code, studied_state_code, place, month_minor, currency, 'MONTH', 8, 26,
    as_of, source FROM living_wage;
DROP TABLE living_wage;
