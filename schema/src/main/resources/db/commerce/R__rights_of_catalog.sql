-- Who may do what with what is offered. Buyers' and makers' sites read only.
GRANT SELECT ON product TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT ON product_material TO '${shop}'@'%';
GRANT SELECT ON variant TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT ON variant_price TO '${shop}'@'%';
GRANT SELECT ON variant_cost TO '${shop}'@'%';
GRANT SELECT ON product_picture TO '${shop}'@'%';
GRANT SELECT ON picture_file TO '${shop}'@'%', '${portal}'@'%';
GRANT SELECT ON shelf_price TO '${shop}'@'%';
GRANT SELECT ON shelf_word TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON product TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON product_material TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON variant TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON variant_price TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON variant_cost TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON product_picture TO '${admin}'@'%';
GRANT SELECT, INSERT ON picture_file TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON shelf_price TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON shelf_word TO '${admin}'@'%';
