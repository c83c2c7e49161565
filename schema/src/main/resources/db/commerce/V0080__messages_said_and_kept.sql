-- What was said is not said again; what had no way out is not lost.
CREATE TABLE sent_message (
  once_key VARCHAR(80) NOT NULL COMMENT 'the same for what is the same message',
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_sent_message PRIMARY KEY (once_key)
);

CREATE TABLE kept_message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  recipient VARCHAR(254) NOT NULL COMMENT 'e-mail address, or reference of a member',
  message_key VARCHAR(60) NOT NULL,
  arguments VARCHAR(2000) NOT NULL COMMENT 'JSON list',
  language VARCHAR(10) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_kept_message PRIMARY KEY (id),
  INDEX ix_kept_message_recipient (recipient, id)
);
