-- Who may do what with designs: staff write, members read how a piece is to be made. UPDATE on designs lets a row be locked.
GRANT SELECT, INSERT, UPDATE ON design TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON design_edition TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON design_measure TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON design_sample TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON design_product TO '${admin}'@'%';
-- Companies are told how a piece is made, and nothing of who wrote it down or made a sample.
GRANT SELECT (id, ref) ON design TO '${shop}'@'%';
GRANT SELECT (id, design_id, edition, materials, colours, packing) ON design_edition TO '${shop}'@'%';
GRANT SELECT ON design_measure TO '${shop}'@'%';
GRANT SELECT ON design TO '${portal}'@'%';
GRANT SELECT ON design_edition TO '${portal}'@'%';
GRANT SELECT ON design_measure TO '${portal}'@'%';
GRANT SELECT ON design_sample TO '${portal}'@'%';
GRANT SELECT ON design_product TO '${portal}'@'%';
