-- Whoever says that a price was lowered says what it was before; and the first price of a piece is a part of its history.
ALTER TABLE variant ADD COLUMN reduced_until DATE NULL COMMENT 'the last day on which buyers are told of a reduction';

CREATE TABLE variant_earlier_price (
  variant_id BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'the lowest of the 30 days before the price was lowered',
  CONSTRAINT pk_variant_earlier_price PRIMARY KEY (variant_id, currency),
  CONSTRAINT ck_variant_earlier_price_minor CHECK (minor > 0),
  CONSTRAINT fk_variant_earlier_price_variant FOREIGN KEY (variant_id) REFERENCES variant (id)
);

INSERT INTO price_change (sku, currency, minor, set_at, set_by)
  SELECT v.sku, p.currency, p.minor, UTC_TIMESTAMP(6), 'system'
  FROM variant v JOIN variant_price p ON p.variant_id = v.id
  LEFT JOIN price_change c ON c.sku = v.sku AND c.currency = p.currency
  WHERE c.id IS NULL;
