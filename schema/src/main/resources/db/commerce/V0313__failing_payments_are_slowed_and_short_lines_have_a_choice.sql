-- Who tries many cards is slowed: an attempt keeps a hash of the e-mail and of the place that it came from. Who paid late for what was sold meanwhile says what shall become of it.
ALTER TABLE payment
  ADD COLUMN tried_by CHAR(64) NULL COMMENT 'hash of the e-mail',
  ADD COLUMN tried_from CHAR(64) NULL COMMENT 'hash of the place in the net';
ALTER TABLE order_line ADD COLUMN waits_since DATETIME(6) NULL COMMENT 'her late payment found too little, and she chose to wait';
