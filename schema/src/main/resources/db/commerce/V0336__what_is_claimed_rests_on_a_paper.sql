-- What the house claims in public is an object with a paper behind it, and ends with the paper.
CREATE TABLE badge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) NOT NULL,
  scope VARCHAR(20) NOT NULL,
  scope_key VARCHAR(120) NOT NULL COMMENT 'slug of a product, reference of a cooperative or name of a material',
  issuer VARCHAR(200) NOT NULL,
  certificate_number VARCHAR(80) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL COMMENT 'the last day',
  document_hash CHAR(64) NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  noted_by VARCHAR(40) NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_by VARCHAR(40) NULL,
  CONSTRAINT pk_badge PRIMARY KEY (id),
  CONSTRAINT uq_badge_ref UNIQUE (ref),
  CONSTRAINT ck_badge_days CHECK (valid_from <= valid_to),
  INDEX ix_badge_valid_to (valid_to)
);

CREATE TABLE badge_document (
  id BIGINT NOT NULL AUTO_INCREMENT,
  hash CHAR(64) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_badge_document PRIMARY KEY (id),
  CONSTRAINT uq_badge_document_hash UNIQUE (hash)
);

-- Lists find what a badge is of by marks on the shelf.
INSERT INTO shelf_word (word, product_id)
  SELECT CONCAT('k:', cooperative_ref), id FROM product WHERE published_at IS NOT NULL;
INSERT INTO shelf_word (word, product_id)
  SELECT CONCAT('p:', CASE WHEN CHAR_LENGTH(slug) <= 38 THEN slug ELSE LEFT(SHA2(slug, 256), 38) END), id
  FROM product WHERE published_at IS NOT NULL;
