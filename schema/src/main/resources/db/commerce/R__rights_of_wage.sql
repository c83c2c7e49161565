-- The portal reads a member's own wages. Rates, earned wages and slip lines are added, never
-- changed; of a slip only the pay run that took it, of an item only the slip that has it.
GRANT SELECT, INSERT ON wage_rate TO '${admin}'@'%';
GRANT SELECT, INSERT ON living_wage TO '${admin}'@'%';
GRANT SELECT, INSERT ON time_study TO '${admin}'@'%';
GRANT SELECT, INSERT ON timed_piece TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON pay_period TO '${admin}'@'%';
GRANT SELECT ON earned_wage TO '${portal}'@'%';
GRANT SELECT, INSERT ON earned_wage TO '${admin}'@'%';
GRANT SELECT ON slip TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version, pay_run_ref) ON slip TO '${admin}'@'%';
GRANT SELECT ON slip_line TO '${portal}'@'%';
GRANT SELECT, INSERT ON slip_line TO '${admin}'@'%';
GRANT SELECT ON slip_item TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (slip_number) ON slip_item TO '${admin}'@'%';
