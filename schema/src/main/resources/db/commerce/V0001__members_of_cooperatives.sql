-- Cooperatives, their groups and members. Nothing here says why anybody joined.
CREATE TABLE cooperative (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  state_code VARCHAR(10) NOT NULL COMMENT 'ISO 3166-2, for example IN-ML',
  district VARCHAR(80) NOT NULL,
  zone VARCHAR(40) NOT NULL COMMENT 'time zone of its business day',
  currency CHAR(3) NOT NULL COMMENT 'what its members are paid in',
  story VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_cooperative PRIMARY KEY (id),
  CONSTRAINT uq_cooperative_ref UNIQUE (ref)
);

CREATE TABLE maker_group (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  CONSTRAINT pk_maker_group PRIMARY KEY (id),
  CONSTRAINT uq_maker_group_name UNIQUE (cooperative_ref, name),
  CONSTRAINT fk_maker_group_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE member (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  group_id BIGINT NOT NULL,
  called VARCHAR(60) NOT NULL COMMENT 'what she is called in the workshop, chosen by her',
  public_name VARCHAR(60) NULL COMMENT 'shown to buyers only if she wishes',
  language VARCHAR(12) NOT NULL COMMENT 'BCP 47',
  hours_per_week INT NOT NULL COMMENT 'offered by her',
  joined_on DATE NOT NULL,
  left_on DATE NULL,
  CONSTRAINT pk_member PRIMARY KEY (id),
  CONSTRAINT uq_member_ref UNIQUE (ref),
  CONSTRAINT ck_member_hours CHECK (hours_per_week BETWEEN 0 AND 48),
  CONSTRAINT fk_member_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref),
  CONSTRAINT fk_member_group FOREIGN KEY (group_id) REFERENCES maker_group (id)
);

CREATE TABLE member_skill (
  member_id BIGINT NOT NULL,
  skill VARCHAR(40) NOT NULL,
  CONSTRAINT pk_member_skill PRIMARY KEY (member_id, skill),
  CONSTRAINT fk_member_skill_member FOREIGN KEY (member_id) REFERENCES member (id)
);
