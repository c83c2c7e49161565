-- Each price that was ever set is kept: beside a reduction the lowest price of the last 30 days is told.
CREATE TABLE price_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  minor BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_price_change PRIMARY KEY (id),
  CONSTRAINT ck_price_change_minor CHECK (minor > 0),
  INDEX ix_price_change_sku (sku, currency, set_at)
);

INSERT INTO price_change (sku, currency, minor, set_at, set_by)
  SELECT v.sku, p.currency, p.minor, '2026-01-01', 'system'
  FROM variant v JOIN variant_price p ON p.variant_id = v.id;
