-- Who may do what with orders: the shop places and settles, the staff make and send.
GRANT SELECT, INSERT, UPDATE ON customer_order TO '${shop}'@'%';
GRANT SELECT, UPDATE ON customer_order TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (short_quantity, cancelled_at, cancelled_by) ON order_line TO '${shop}'@'%';
GRANT SELECT, UPDATE ON order_line TO '${admin}'@'%';
GRANT SELECT ON order_packing TO '${shop}'@'%';
GRANT SELECT, INSERT ON order_packing TO '${admin}'@'%';
GRANT SELECT ON order_packing_content TO '${shop}'@'%';
GRANT SELECT, INSERT ON order_packing_content TO '${admin}'@'%';
GRANT SELECT ON order_packing_opening TO '${shop}'@'%';
GRANT SELECT, INSERT ON order_packing_opening TO '${admin}'@'%';
GRANT SELECT ON order_shipment TO '${shop}'@'%';
GRANT SELECT, INSERT ON order_shipment TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON basket TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON basket_line TO '${shop}'@'%';
GRANT SELECT, DELETE ON basket TO '${admin}'@'%';
GRANT SELECT, DELETE ON basket_line TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON api_request TO '${shop}'@'%';
GRANT SELECT (begun_at), DELETE ON api_request TO '${admin}'@'%';
