-- The portal reads a member's own wages. Rates, earned wages and slip lines are added, never
-- changed; of a slip only the pay run that took it, of an item only the slip that has it. Of an
-- agreement she says on the portal yes or no, the office the rest, and nobody the sum.
GRANT SELECT, INSERT ON wage_rate TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, agreed_by, agreed_at, declined_by, declined_at) ON rate_sheet
  TO '${admin}'@'%';
GRANT SELECT, INSERT ON benchmark TO '${admin}'@'%';
GRANT SELECT, INSERT ON time_study TO '${admin}'@'%';
GRANT SELECT, INSERT ON timed_piece TO '${admin}'@'%';
GRANT SELECT, INSERT ON time_study_step TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON pay_period TO '${admin}'@'%';
GRANT SELECT ON earned_wage TO '${portal}'@'%';
GRANT SELECT, INSERT ON earned_wage TO '${admin}'@'%';
GRANT SELECT ON slip TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, pay_run_ref) ON slip TO '${admin}'@'%';
GRANT SELECT ON slip_line TO '${portal}'@'%';
GRANT SELECT, INSERT ON slip_line TO '${admin}'@'%';
GRANT SELECT, INSERT ON logged_time TO '${portal}'@'%';
GRANT SELECT, UPDATE (version, agreed_minutes, answered_by, answered_at) ON logged_time TO '${admin}'@'%';
GRANT SELECT ON slip_item TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (slip_number) ON slip_item TO '${admin}'@'%';
GRANT SELECT ON deduction_kind TO '${portal}'@'%', '${admin}'@'%';
GRANT SELECT, UPDATE (version, consented_at, consented_how, taken_back_at) ON deduction_agreement
  TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, consented_at, consented_how, witness, approved_at,
  approved_by, refused_at, refused_by) ON deduction_agreement TO '${admin}'@'%';
GRANT SELECT ON slip_deduction TO '${portal}'@'%';
GRANT SELECT, INSERT ON slip_deduction TO '${admin}'@'%';
GRANT SELECT, INSERT ON pay_rule TO '${admin}'@'%';
GRANT SELECT ON work_prepayment TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, moved_on_minor, ended_at, ended_by) ON work_prepayment
  TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, looked_into_at, looked_into_by) ON advance_sign
  TO '${admin}'@'%';
GRANT SELECT, INSERT ON produce_price TO '${admin}'@'%';
GRANT SELECT, INSERT ON produce_bought TO '${admin}'@'%';
