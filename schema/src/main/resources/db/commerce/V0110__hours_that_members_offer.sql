-- Which weeks a member pauses, what share of the usual hours a cooperative has in a season, and on
-- which day the work of a group is fetched. A pause has no reason: nobody is asked for one.
CREATE TABLE hours_pause (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL COMMENT 'the last day',
  noted_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_hours_pause PRIMARY KEY (id),
  CONSTRAINT uq_hours_pause_ref UNIQUE (ref),
  CONSTRAINT ck_hours_pause_days CHECK (to_day >= from_day),
  CONSTRAINT fk_hours_pause_member FOREIGN KEY (member_ref) REFERENCES member (ref),
  INDEX ix_hours_pause_member (member_ref, to_day)
);

CREATE TABLE calendar_season (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL COMMENT 'a festival, the flood season, school holidays',
  from_day DATE NOT NULL,
  to_day DATE NOT NULL COMMENT 'the last day',
  share_percent INT NOT NULL COMMENT 'of the hours that are usually offered',
  CONSTRAINT pk_calendar_season PRIMARY KEY (id),
  CONSTRAINT uq_calendar_season_ref UNIQUE (ref),
  CONSTRAINT ck_calendar_season_days CHECK (to_day >= from_day),
  CONSTRAINT ck_calendar_season_share CHECK (share_percent BETWEEN 0 AND 100),
  CONSTRAINT fk_calendar_season_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref),
  INDEX ix_calendar_season_cooperative (cooperative_ref, to_day)
);

ALTER TABLE maker_group ADD COLUMN fetched_on VARCHAR(10) NULL
  COMMENT 'weekday on which material is brought and work is fetched; empty where members come themselves';
