-- Only the care account may touch these tables; the accounts of shop, portal and admin get nothing here.
GRANT SELECT, INSERT ON access_log TO '${care}'@'%';
GRANT SELECT, INSERT, UPDATE ON identity TO '${care}'@'%';
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawal_recorded_by) ON consent_given TO '${care}'@'%';
GRANT SELECT, INSERT, UPDATE (version, sealed_member, member_lookup, accepted_at, accepted_by,
  declined_at, declined_by, decline_reason, linked_at, linked_by, ended_at, ended_by) ON referral
  TO '${care}'@'%';
GRANT SELECT ON instrument TO '${care}'@'%';
GRANT SELECT ON instrument_item TO '${care}'@'%';
GRANT SELECT ON answer_option TO '${care}'@'%';
GRANT SELECT, INSERT, UPDATE ON follow_up TO '${care}'@'%';
GRANT SELECT, INSERT ON survey TO '${care}'@'%';
GRANT SELECT, INSERT ON survey_answer TO '${care}'@'%';
