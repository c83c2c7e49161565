-- Words of products, stories and short terms in other languages than English, each with a print of what was translated, so that it shows when the source has changed.
CREATE TABLE product_words (
  id BIGINT NOT NULL AUTO_INCREMENT,
  product_id BIGINT NOT NULL,
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  part VARCHAR(10) NOT NULL,
  picture VARCHAR(40) NOT NULL COMMENT 'of which picture it is told what it shows; else empty',
  told VARCHAR(2000) NOT NULL,
  source_print CHAR(64) NOT NULL COMMENT 'of the English words',
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_product_words PRIMARY KEY (id),
  CONSTRAINT uq_product_words_part UNIQUE (product_id, language, part, picture),
  CONSTRAINT fk_product_words_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE story_words (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NOT NULL,
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  told VARCHAR(2000) NOT NULL,
  source_print CHAR(64) NOT NULL COMMENT 'of the English story',
  written_by VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_story_words PRIMARY KEY (id),
  CONSTRAINT uq_story_words_language UNIQUE (cooperative_ref, language),
  CONSTRAINT fk_story_words_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE catalog_term (
  id BIGINT NOT NULL AUTO_INCREMENT,
  term VARCHAR(80) NOT NULL COMMENT 'as it stands with a material, a size, a shade or a pattern',
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  told VARCHAR(80) NOT NULL,
  CONSTRAINT pk_catalog_term PRIMARY KEY (id),
  CONSTRAINT uq_catalog_term_language UNIQUE (term, language)
);
