-- What an hour paid is told by the hours for which the floor was paid, not by the standard alone.
ALTER TABLE slip
  ADD COLUMN counted_minutes INT NOT NULL DEFAULT 0 COMMENT 'said by makers where more than the standard';
UPDATE slip SET counted_minutes = standard_minutes;
