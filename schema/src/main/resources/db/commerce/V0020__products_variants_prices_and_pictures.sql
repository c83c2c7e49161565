-- What is offered, at which price in each currency, and who gets what of that price.
CREATE TABLE product (
  id BIGINT NOT NULL AUTO_INCREMENT COMMENT 'a higher one is newer',
  version INT NOT NULL,
  slug VARCHAR(80) NOT NULL COMMENT 'its name in addresses, kept for ever',
  name VARCHAR(120) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  craft VARCHAR(2000) NOT NULL COMMENT 'how it is made',
  care VARCHAR(500) NOT NULL,
  picture VARCHAR(40) NULL COMMENT 'the first picture, so that a list needs no second look',
  picture_alt VARCHAR(300) NULL,
  published_at DATETIME(6) NULL,
  CONSTRAINT pk_product PRIMARY KEY (id),
  CONSTRAINT uq_product_slug UNIQUE (slug),
  CONSTRAINT fk_product_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE product_material (
  product_id BIGINT NOT NULL,
  position INT NOT NULL,
  material VARCHAR(60) NOT NULL,
  percent INT NOT NULL,
  CONSTRAINT pk_product_material PRIMARY KEY (product_id, position),
  CONSTRAINT ck_product_material_percent CHECK (percent BETWEEN 1 AND 100),
  CONSTRAINT fk_product_material_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE variant (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  product_id BIGINT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  label VARCHAR(80) NOT NULL,
  readiness VARCHAR(20) NOT NULL,
  days_from INT NOT NULL COMMENT 'working days of making or packing',
  days_to INT NOT NULL,
  weight_grams INT NOT NULL,
  hs_code VARCHAR(14) NOT NULL COMMENT 'digits; the first six are international',
  origin CHAR(2) NOT NULL COMMENT 'ISO 3166-1',
  customs_description VARCHAR(35) NOT NULL,
  cost_currency CHAR(3) NOT NULL COMMENT 'what its makers are paid in',
  CONSTRAINT pk_variant PRIMARY KEY (id),
  CONSTRAINT uq_variant_sku UNIQUE (sku),
  CONSTRAINT ck_variant_days CHECK (days_from BETWEEN 0 AND days_to),
  CONSTRAINT ck_variant_weight CHECK (weight_grams > 0),
  CONSTRAINT fk_variant_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE variant_price (
  variant_id BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  minor BIGINT NOT NULL,
  CONSTRAINT pk_variant_price PRIMARY KEY (variant_id, currency),
  CONSTRAINT ck_variant_price_minor CHECK (minor > 0),
  CONSTRAINT fk_variant_price_variant FOREIGN KEY (variant_id) REFERENCES variant (id)
);

CREATE TABLE variant_cost (
  variant_id BIGINT NOT NULL,
  receiver VARCHAR(30) NOT NULL,
  minor BIGINT NOT NULL,
  CONSTRAINT pk_variant_cost PRIMARY KEY (variant_id, receiver),
  CONSTRAINT ck_variant_cost_minor CHECK (minor > 0),
  CONSTRAINT fk_variant_cost_variant FOREIGN KEY (variant_id) REFERENCES variant (id)
);

CREATE TABLE product_picture (
  id BIGINT NOT NULL AUTO_INCREMENT,
  picture VARCHAR(40) NOT NULL COMMENT 'made from its content, so an address never changes its meaning',
  product_id BIGINT NOT NULL,
  position INT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  alt VARCHAR(300) NOT NULL,
  CONSTRAINT pk_product_picture PRIMARY KEY (id),
  CONSTRAINT uq_product_picture_place UNIQUE (product_id, position),
  CONSTRAINT fk_product_picture_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE picture_file (
  id BIGINT NOT NULL AUTO_INCREMENT,
  picture VARCHAR(40) NOT NULL,
  width INT NOT NULL,
  jpeg MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_picture_file PRIMARY KEY (id),
  CONSTRAINT uq_picture_file_width UNIQUE (picture, width)
);

CREATE TABLE shelf_price (
  currency CHAR(3) NOT NULL,
  product_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL COMMENT 'the lowest price of its variants',
  CONSTRAINT pk_shelf_price PRIMARY KEY (currency, product_id),
  CONSTRAINT fk_shelf_price_product FOREIGN KEY (product_id) REFERENCES product (id),
  INDEX ix_shelf_price_minor (currency, minor, product_id),
  INDEX ix_shelf_price_kind (currency, kind, product_id),
  INDEX ix_shelf_price_kind_minor (currency, kind, minor, product_id),
  INDEX ix_shelf_price_maker (currency, cooperative_ref, product_id),
  INDEX ix_shelf_price_maker_minor (currency, cooperative_ref, minor, product_id)
);

CREATE TABLE shelf_word (
  word VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  product_id BIGINT NOT NULL,
  CONSTRAINT pk_shelf_word PRIMARY KEY (word, product_id),
  CONSTRAINT fk_shelf_word_product FOREIGN KEY (product_id) REFERENCES product (id)
);
