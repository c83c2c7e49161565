-- Each site sees the credentials of its own people only; the log of sign-ins is only ever added to.
GRANT SELECT, INSERT, UPDATE ON buyer_account TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, secret_hash, wrong_tries, locked_until) ON member_login
  TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON member_login TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON staff_account TO '${admin}'@'%';
GRANT SELECT, INSERT ON staff_role TO '${admin}'@'%';
GRANT SELECT, INSERT ON staff_cooperative TO '${admin}'@'%';
GRANT INSERT ON sign_in_log TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT, INSERT ON sign_in_log TO '${admin}'@'%';
