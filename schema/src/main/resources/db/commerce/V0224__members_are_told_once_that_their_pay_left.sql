-- A member is told once that her pay left, in words that tell nothing else; what settled before is not told again.
ALTER TABLE pay_line
  ADD COLUMN told_at DATETIME(6) NULL,
  ADD INDEX ix_pay_line_told (told_at, settled_at);
UPDATE pay_line SET told_at = settled_at WHERE settled_at IS NOT NULL;
