-- A slip lists its lots as they were handed over; the numbers of its rows do not tell that order.
ALTER TABLE issue_slip_line ADD COLUMN position INT NOT NULL DEFAULT 0
  COMMENT 'from 1; 0 for what was given before there were slips';
