-- What was said of a piece in another place is quoted with where that was. Nobody knows whether its writer bought it, so it stands apart and counts in no average.
CREATE TABLE review_echo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_slug VARCHAR(100) NOT NULL,
  stars INT NULL,
  words VARCHAR(2000) NOT NULL,
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  written_on DATE NOT NULL,
  source VARCHAR(100) NOT NULL COMMENT 'where it was said, as buyers read it',
  print VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of piece, source and words, so that none stands twice',
  taken_in_at DATETIME(6) NOT NULL,
  taken_in_by VARCHAR(40) NOT NULL,
  taken_down_at DATETIME(6) NULL,
  taken_down_by VARCHAR(40) NULL,
  CONSTRAINT pk_review_echo PRIMARY KEY (id),
  CONSTRAINT uq_review_echo_ref UNIQUE (ref),
  CONSTRAINT uq_review_echo_print UNIQUE (print),
  CONSTRAINT ck_review_echo_stars CHECK (stars IS NULL OR stars BETWEEN 1 AND 5),
  INDEX ix_review_echo_product (product_slug, taken_down_at)
);
