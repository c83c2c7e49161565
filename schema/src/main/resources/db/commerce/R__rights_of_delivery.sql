-- Who may do what with delivery rules: the shop reads them, staff keep them.
GRANT SELECT ON delivery_zone_country TO '${shop}'@'%';
GRANT SELECT ON delivery_rate TO '${shop}'@'%';
GRANT SELECT ON delivery_restriction TO '${shop}'@'%';
GRANT SELECT ON workshop_holiday TO '${shop}'@'%';
GRANT SELECT ON duty_note TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON delivery_zone_country TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON delivery_rate TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON delivery_restriction TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_holiday TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON duty_note TO '${admin}'@'%';
GRANT SELECT, INSERT ON consignor TO '${admin}'@'%';
GRANT SELECT ON postal_form_limit TO '${admin}'@'%';
GRANT SELECT, INSERT ON sdr_rate TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON invoice_series TO '${admin}'@'%';
GRANT SELECT, INSERT ON customs_record TO '${admin}'@'%';
GRANT SELECT, INSERT ON customs_record_line TO '${admin}'@'%';
GRANT SELECT ON return_promise TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON return_promise TO '${admin}'@'%';
