-- A large month is closed by a job, and whoever looks meanwhile reads how far it is; so with other large work.
ALTER TABLE pay_period
  ADD COLUMN asked_at DATETIME(6) NULL COMMENT 'when somebody asked to close it; empty again when that failed',
  ADD COLUMN asked_by VARCHAR(40) NULL,
  ADD COLUMN failed_at DATETIME(6) NULL COMMENT 'when closing it failed last; nothing of it stayed',
  ADD INDEX ix_pay_period_asked (closed_at, asked_at);

CREATE TABLE how_far (
  what VARCHAR(100) NOT NULL COMMENT 'which work: close, send, answer and what it is about',
  done INT NOT NULL,
  of_all INT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_how_far PRIMARY KEY (what),
  CONSTRAINT ck_how_far CHECK (done BETWEEN 0 AND of_all)
);
