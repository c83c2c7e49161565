-- What makes up for a slip that paid less than a floor that rose later names that slip.
ALTER TABLE earned_wage
  ADD COLUMN arrears_of VARCHAR(40) NULL COMMENT 'the slip that paid too little',
  ADD INDEX ix_earned_wage_arrears (cooperative_ref, arrears_of);
