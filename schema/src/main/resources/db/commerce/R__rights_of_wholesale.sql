-- Who may do what with wholesale: in the shop somebody applies, and never says yes to herself; the office decides and writes prices.
GRANT SELECT, INSERT, UPDATE (version, name, country, shop_address, web_site, tax_id, applied_at, refused_at, reason, buyer_ref, join_until), DELETE
  ON wholesale_company TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, approved_at, refused_at, paused_at, decided_at, decided_by, reason)
  ON wholesale_company TO '${admin}'@'%';
GRANT SELECT ON wholesale_band TO '${shop}'@'%';
GRANT SELECT, INSERT, DELETE ON wholesale_band TO '${admin}'@'%';
GRANT SELECT ON wholesale_quantity TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wholesale_quantity TO '${admin}'@'%';
GRANT SELECT ON wholesale_minimum TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wholesale_minimum TO '${admin}'@'%';
GRANT SELECT, INSERT ON wholesale_order TO '${shop}'@'%';
GRANT SELECT ON wholesale_order TO '${admin}'@'%';
GRANT SELECT, INSERT ON wholesale_ordered_line TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (paid_at) ON wholesale_ordered_line TO '${admin}'@'%';
GRANT SELECT, UPDATE (version, accepted_at) ON wholesale_quote TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON wholesale_quote TO '${admin}'@'%';
GRANT SELECT ON wholesale_quote_line TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wholesale_quote_line TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON wholesale_quote_taken TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (paid_at), DELETE ON wholesale_quote_taken TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON wholesale_colleague TO '${shop}'@'%';
GRANT SELECT ON wholesale_colleague TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON wholesale_branch TO '${shop}'@'%';
GRANT SELECT ON wholesale_branch TO '${admin}'@'%';
-- The version of a request may be written by the shop only because a row that may not be written cannot be locked.
GRANT SELECT, INSERT, UPDATE (version), DELETE ON wholesale_request TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, quote_ref, declined_at, declined_why, answered_by)
  ON wholesale_request TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON wholesale_request_line TO '${shop}'@'%';
GRANT SELECT ON wholesale_request_line TO '${admin}'@'%';
GRANT SELECT, UPDATE (version) ON wholesale_credit TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON wholesale_credit TO '${admin}'@'%';
