-- Maker-hours are stock too: what is offered in a week, what open work takes of it, and what is held
-- for somebody who is paying. The workshop writes the first two, the shop holds.
CREATE TABLE making_need (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  craft VARCHAR(40) NOT NULL,
  minutes INT NOT NULL COMMENT 'standard minutes of one piece',
  CONSTRAINT pk_making_need PRIMARY KEY (id),
  CONSTRAINT uq_making_need_sku UNIQUE (sku),
  CONSTRAINT ck_making_need_minutes CHECK (minutes > 0)
);

CREATE TABLE making_week (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  craft VARCHAR(40) NOT NULL,
  monday DATE NOT NULL COMMENT 'the first day of the week',
  offered_minutes BIGINT NOT NULL,
  taken_minutes BIGINT NOT NULL COMMENT 'by work that is not handed in',
  CONSTRAINT pk_making_week PRIMARY KEY (id),
  CONSTRAINT uq_making_week UNIQUE (cooperative_ref, craft, monday),
  CONSTRAINT ck_making_week_minutes CHECK (taken_minutes >= 0 AND offered_minutes >= taken_minutes)
);

CREATE TABLE making_hold (
  id BIGINT NOT NULL AUTO_INCREMENT,
  holder VARCHAR(80) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  craft VARCHAR(40) NOT NULL,
  monday DATE NOT NULL,
  minutes BIGINT NOT NULL,
  held_until DATETIME(6) NOT NULL,
  CONSTRAINT pk_making_hold PRIMARY KEY (id),
  CONSTRAINT uq_making_hold UNIQUE (holder, cooperative_ref, craft, monday),
  CONSTRAINT ck_making_hold_minutes CHECK (minutes > 0),
  INDEX ix_making_hold_week (cooperative_ref, craft, held_until),
  INDEX ix_making_hold_until (held_until)
);
