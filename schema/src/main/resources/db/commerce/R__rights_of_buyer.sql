-- The shop keeps what belongs to a buyer's account. Whoever writes letters learns where they go, and nothing that opens the account.
GRANT SELECT (ref, email, new_email, session_round, language) ON buyer_account TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON buyer_address TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wishlist TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wish TO '${shop}'@'%';
GRANT SELECT, DELETE ON wishlist TO '${admin}'@'%';
GRANT SELECT, DELETE ON wish TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (version, sign_count, used_at), DELETE ON passkey TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON payer TO '${shop}'@'%';
GRANT SELECT ON buyer_sign_in TO '${shop}'@'%';
GRANT SELECT ON buyer_newsletter TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (version, email_gone_at, address_gone_at) ON forgotten_order
  TO '${shop}'@'%', '${admin}'@'%';
