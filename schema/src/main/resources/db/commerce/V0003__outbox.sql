-- What must surely happen after a transaction is written in it, and done by whoever claims it.
CREATE TABLE outbox_message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  event VARCHAR(60) NOT NULL,
  payload VARCHAR(4000) NOT NULL COMMENT 'JSON of the event',
  written_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL,
  last_trouble VARCHAR(500) NULL,
  done_at DATETIME(6) NULL,
  given_up_at DATETIME(6) NULL,
  CONSTRAINT pk_outbox_message PRIMARY KEY (id),
  INDEX ix_outbox_message_due (done_at, given_up_at, due_at, id)
);
