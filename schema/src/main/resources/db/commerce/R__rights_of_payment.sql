-- Who may do what with payments. The shop alone talks with gateways;
-- what one said is never changed or removed. Staff ask for refunds and approve them.
GRANT SELECT, INSERT, UPDATE ON payment TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, refunded_minor) ON payment TO '${admin}'@'%';
GRANT SELECT, INSERT ON gateway_event TO '${shop}'@'%';
GRANT SELECT, INSERT ON payment_fee TO '${shop}'@'%';
GRANT SELECT ON payment_fee TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON refund TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT, INSERT ON refund_tax TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT ON refund_limit TO '${shop}'@'%';
GRANT SELECT, INSERT ON refund_limit TO '${admin}'@'%';
GRANT SELECT, INSERT ON owed_paid TO '${shop}'@'%';
GRANT SELECT ON owed_paid TO '${admin}'@'%';
