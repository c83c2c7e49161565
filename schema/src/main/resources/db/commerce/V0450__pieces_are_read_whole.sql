-- Page and order ask for all prices, the whole cost sheet and all materials of a piece or for none of
-- them. As one value each they come with its row; as rows of their own each was one more question.
ALTER TABLE variant
  ADD COLUMN cost_sheet VARCHAR(400) CHARACTER SET ascii NULL,
  ADD COLUMN prices VARCHAR(400) CHARACTER SET ascii NULL;
ALTER TABLE product ADD COLUMN materials VARCHAR(1000) NOT NULL DEFAULT '';

UPDATE variant v SET
  cost_sheet = CONCAT(v.cost_currency, ';', COALESCE(
    (SELECT GROUP_CONCAT(c.receiver, '=', c.minor ORDER BY c.receiver SEPARATOR ';')
      FROM variant_cost c WHERE c.variant_id = v.id), '')),
  prices = CONCAT('{', COALESCE(
    (SELECT GROUP_CONCAT('"', p.currency, '":', p.minor ORDER BY p.currency SEPARATOR ',')
      FROM variant_price p WHERE p.variant_id = v.id), ''), '}');

UPDATE product p SET materials = COALESCE(
  (SELECT GROUP_CONCAT(CONCAT_WS(' ', m.material, m.percent, m.origin)
      ORDER BY m.position SEPARATOR '; ')
    FROM product_material m WHERE m.product_id = p.id), '');

ALTER TABLE variant
  MODIFY COLUMN cost_sheet VARCHAR(400) CHARACTER SET ascii NOT NULL
    COMMENT 'currency, then the smallest coins of each who receives some of it',
  MODIFY COLUMN prices VARCHAR(400) CHARACTER SET ascii NOT NULL
    COMMENT 'JSON: smallest coins in each currency in which it is sold',
  ADD CONSTRAINT ck_variant_prices CHECK (JSON_VALID(prices)),
  DROP COLUMN cost_currency;

DROP TABLE variant_cost;
DROP TABLE variant_price;
DROP TABLE product_material;
