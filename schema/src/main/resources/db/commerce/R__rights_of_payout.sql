-- The portal reads a member's lines, notes what she says, and drops letters that it cannot read back.
GRANT SELECT, UPDATE ON payout_lock TO '${admin}'@'%';
GRANT SELECT, INSERT ON paying_account TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON pay_run TO '${admin}'@'%';
GRANT SELECT ON pay_run TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON pay_line TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, confirmed_at, missing_at) ON pay_line TO '${portal}'@'%';
GRANT SELECT, INSERT ON bank_answer TO '${admin}'@'%';
GRANT SELECT, INSERT ON parked_status TO '${admin}'@'%';
GRANT SELECT, INSERT ON bank_statement TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, line_ref, settled_by, settled_at) ON parked_entry TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON payout_concern TO '${admin}'@'%';
GRANT INSERT ON payout_concern TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON payee_letter TO '${admin}'@'%';
GRANT INSERT ON payee_letter TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON payee_hint TO '${admin}'@'%';
GRANT SELECT ON payee_hint TO '${portal}'@'%';
