-- Buyers narrow a list by material, place, occasion, colour and readiness, and misspell what they look for.
ALTER TABLE variant
  ADD COLUMN position INT NOT NULL DEFAULT 0 COMMENT 'among those of its product that weigh the same',
  ADD COLUMN size_name VARCHAR(40) NULL COMMENT 'as it is chosen: 45 x 45 cm, Large',
  ADD COLUMN colour VARCHAR(20) NULL COMMENT 'a family of colours, for finding',
  ADD COLUMN shade VARCHAR(40) NULL COMMENT 'the colour as its makers call it',
  ADD COLUMN pattern VARCHAR(40) NULL,
  ADD COLUMN net_grams INT NULL COMMENT 'what is in it, of goods whose price is told by weight';

ALTER TABLE product
  ADD COLUMN size_guide VARCHAR(600) NOT NULL DEFAULT '' COMMENT 'what each size measures, a line each';

ALTER TABLE product_material
  ADD COLUMN origin VARCHAR(10) NULL COMMENT 'ISO 3166-1 or -2: where the material comes from';

CREATE TABLE product_occasion (
  product_id BIGINT NOT NULL,
  occasion VARCHAR(20) NOT NULL,
  CONSTRAINT pk_product_occasion PRIMARY KEY (product_id, occasion),
  CONSTRAINT fk_product_occasion_product FOREIGN KEY (product_id) REFERENCES product (id)
);

-- A mark is kept like a word. No word has a colon, so nobody can type one.
INSERT IGNORE INTO shelf_word (word, product_id)
SELECT LEFT(CONCAT('m:', LOWER(REPLACE(m.material, ' ', '-'))), 40), m.product_id
FROM product_material m JOIN product p ON p.id = m.product_id WHERE p.published_at IS NOT NULL;

INSERT IGNORE INTO shelf_word (word, product_id)
SELECT CONCAT('r:', c.state_code), p.id
FROM product p JOIN cooperative c ON c.ref = p.cooperative_ref WHERE p.published_at IS NOT NULL;

INSERT IGNORE INTO shelf_word (word, product_id)
SELECT DISTINCT CONCAT('w:', v.readiness), p.id
FROM product p JOIN variant v ON v.product_id = p.id
WHERE p.published_at IS NOT NULL AND v.second_of IS NULL;

CREATE TABLE shelf_spelling (
  gram CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'two letters that follow each other',
  word VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT pk_shelf_spelling PRIMARY KEY (gram, word)
);

INSERT IGNORE INTO shelf_spelling (gram, word)
WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < 41)
SELECT SUBSTRING(CONCAT('^', w.word, '$'), place.i, 2), w.word
FROM (SELECT DISTINCT word FROM shelf_word WHERE word NOT LIKE '%:%' AND word REGEXP '[a-z]') w
JOIN place ON place.i <= CHAR_LENGTH(w.word) + 1;
