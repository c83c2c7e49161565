-- What leaves later than was promised gets a new day with its reason. The first promise stays with the line; each new day is written beside it, and a longer shift, or a second one, waits for the word of the buyer.
CREATE TABLE new_ship_day (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  line_number INT NOT NULL,
  notice INT NOT NULL COMMENT 'counts from 1 within the order: lines of which she is told together',
  ship_by DATE NOT NULL,
  reason VARCHAR(20) NOT NULL,
  asks BOOLEAN NOT NULL COMMENT 'she may have her money back instead',
  said_at DATETIME(6) NOT NULL,
  said_by VARCHAR(40) NOT NULL,
  reminded_at DATETIME(6) NULL,
  answered_at DATETIME(6) NULL,
  waits BOOLEAN NULL COMMENT 'what she answered',
  CONSTRAINT pk_new_ship_day PRIMARY KEY (id),
  CONSTRAINT uq_new_ship_day UNIQUE (order_number, notice, line_number),
  CONSTRAINT ck_new_ship_day_answered CHECK ((answered_at IS NULL) = (waits IS NULL)),
  CONSTRAINT ck_new_ship_day_asks CHECK (asks OR answered_at IS NULL),
  CONSTRAINT fk_new_ship_day_order FOREIGN KEY (order_number) REFERENCES customer_order (number),
  INDEX ix_new_ship_day_open (answered_at, reminded_at, said_at)
);
