-- A discount takes from what the house and the cooperative keep, never from material and pay. Its uses are counted under a lock.
CREATE TABLE discount (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  percent INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL COMMENT 'the last day',
  most_uses INT NOT NULL,
  uses INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT pk_discount PRIMARY KEY (id),
  CONSTRAINT uq_discount_code UNIQUE (code),
  CONSTRAINT ck_discount_percent CHECK (percent BETWEEN 1 AND 90),
  CONSTRAINT ck_discount_uses CHECK (uses BETWEEN 0 AND most_uses),
  CONSTRAINT ck_discount_days CHECK (valid_from <= valid_to)
);

CREATE TABLE discount_use (
  id BIGINT NOT NULL AUTO_INCREMENT,
  discount_id BIGINT NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  used_at DATETIME(6) NOT NULL,
  given_back_at DATETIME(6) NULL COMMENT 'nobody paid for the order',
  CONSTRAINT pk_discount_use PRIMARY KEY (id),
  CONSTRAINT uq_discount_use_order UNIQUE (order_number),
  CONSTRAINT fk_discount_use_discount FOREIGN KEY (discount_id) REFERENCES discount (id)
);

ALTER TABLE basket ADD COLUMN discount_code VARCHAR(40) NULL;
