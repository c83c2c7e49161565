-- A time study is agreed with those who make the piece, and a rating other than 1 has its reason.
ALTER TABLE time_study
  ADD COLUMN agreed_with VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN note VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why the rating or the difficulty is not 1',
  ADD COLUMN recorded_by VARCHAR(40) NULL,
  ADD COLUMN recorded_at DATETIME(6) NULL;
