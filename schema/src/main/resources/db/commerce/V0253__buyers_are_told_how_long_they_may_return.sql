-- How long a buyer may send a piece back and who pays for it, for each zone and with dates: shops are held to what they say.
CREATE TABLE return_promise (
  id BIGINT NOT NULL AUTO_INCREMENT,
  zone VARCHAR(20) NOT NULL,
  days INT NOT NULL COMMENT 'after the last piece was delivered',
  buyer_pays BOOLEAN NOT NULL COMMENT 'the way back, when nothing is wrong with the piece',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  CONSTRAINT pk_return_promise PRIMARY KEY (id),
  CONSTRAINT uq_return_promise UNIQUE (zone, valid_from),
  CONSTRAINT ck_return_promise_days CHECK (days BETWEEN 0 AND 400)
);
