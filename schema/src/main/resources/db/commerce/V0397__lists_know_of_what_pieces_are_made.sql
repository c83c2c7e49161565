-- What is claimed of a material stands on the cards of its products, and a list asks nothing more for it.
ALTER TABLE product ADD COLUMN made_of VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'marks of its materials, set when it is shelved';
UPDATE product p SET made_of = (
  SELECT COALESCE(GROUP_CONCAT(SUBSTRING(REPLACE(LOWER(m.material), ' ', '-'), 1, 38) ORDER BY m.material SEPARATOR ' '), '')
  FROM product_material m WHERE m.product_id = p.id);
