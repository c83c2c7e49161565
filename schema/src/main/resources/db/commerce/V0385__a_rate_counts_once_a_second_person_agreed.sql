-- What is written together is one sheet, and counts once a second person agreed to it. Rates from before have no sheet and stay in force.
CREATE TABLE rate_sheet (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  agreed_by VARCHAR(40) NULL,
  agreed_at DATETIME(6) NULL,
  declined_by VARCHAR(40) NULL COMMENT 'whoever wrote it may take it back herself',
  declined_at DATETIME(6) NULL,
  CONSTRAINT pk_rate_sheet PRIMARY KEY (id),
  CONSTRAINT uq_rate_sheet_number UNIQUE (number),
  CONSTRAINT ck_rate_sheet_second CHECK (agreed_by IS NULL OR agreed_by <> written_by),
  CONSTRAINT ck_rate_sheet_one_word CHECK (agreed_at IS NULL OR declined_at IS NULL)
);
ALTER TABLE wage_rate ADD COLUMN sheet_id BIGINT NULL COMMENT 'none for rates from before there were sheets';
ALTER TABLE wage_rate ADD CONSTRAINT fk_wage_rate_sheet FOREIGN KEY (sheet_id) REFERENCES rate_sheet (id);
ALTER TABLE wage_rate ADD CONSTRAINT uq_wage_rate_in_sheet UNIQUE (state_code, skill_level, basis, valid_from, sheet_id);
ALTER TABLE wage_rate DROP INDEX uq_wage_rate;
