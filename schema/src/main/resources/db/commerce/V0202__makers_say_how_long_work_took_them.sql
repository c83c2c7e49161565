-- Hours that work really took, as its maker says if she likes to; what cannot be waits for a question.
CREATE TABLE logged_time (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  work_order_number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL,
  minutes INT NOT NULL COMMENT 'for all pieces, as she said it',
  first_day DATE NOT NULL COMMENT 'on which she took the work',
  last_day DATE NOT NULL COMMENT 'on which it was finished',
  is_held BOOLEAN NOT NULL COMMENT 'more than twelve hours a day: not reckoned with until she was asked',
  said_at DATETIME(6) NOT NULL,
  agreed_minutes INT NULL COMMENT 'after the question',
  answered_by VARCHAR(40) NULL,
  answered_at DATETIME(6) NULL,
  CONSTRAINT pk_logged_time PRIMARY KEY (id),
  CONSTRAINT uq_logged_time_work UNIQUE (work_order_number),
  CONSTRAINT ck_logged_time_minutes CHECK (minutes > 0 AND pieces > 0),
  CONSTRAINT ck_logged_time_answer CHECK ((answered_at IS NULL) = (agreed_minutes IS NULL)),
  INDEX ix_logged_time_cooperative (cooperative_ref, is_held),
  INDEX ix_logged_time_member (member_ref)
);
