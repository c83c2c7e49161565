-- Who may do what with payments. The shop alone talks with gateways;
-- what one said is never changed or removed.
GRANT SELECT, INSERT, UPDATE ON payment TO '${shop}'@'%';
GRANT SELECT, INSERT ON gateway_event TO '${shop}'@'%';
