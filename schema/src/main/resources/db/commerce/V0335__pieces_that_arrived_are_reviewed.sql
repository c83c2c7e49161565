-- Buyers say how they like a piece that reached them. Somebody of the house looks at every word before it is shown; nothing of it touches anybody's pay.
CREATE TABLE review (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  line_number INT NOT NULL,
  product_slug VARCHAR(100) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  stars INT NOT NULL,
  words VARCHAR(2000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  published_at DATETIME(6) NULL,
  held_at DATETIME(6) NULL,
  declined_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL COMMENT 'its words are gone',
  judged_by VARCHAR(40) NULL,
  reason VARCHAR(20) NULL COMMENT 'why it is held or declined',
  answer VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'of the house, shown below it',
  CONSTRAINT pk_review PRIMARY KEY (id),
  CONSTRAINT uq_review_ref UNIQUE (ref),
  CONSTRAINT uq_review_line UNIQUE (order_number, line_number),
  CONSTRAINT ck_review_stars CHECK (stars BETWEEN 1 AND 5),
  INDEX ix_review_product (product_slug, published_at),
  INDEX ix_review_waiting (published_at, declined_at, withdrawn_at, held_at)
);

-- Each order is asked once.
CREATE TABLE review_asked (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_number VARCHAR(40) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_review_asked PRIMARY KEY (id),
  CONSTRAINT uq_review_asked_order UNIQUE (order_number)
);

ALTER TABLE product ADD COLUMN rating_sum INT NOT NULL DEFAULT 0 COMMENT 'stars of what is published of the last twelve months';
ALTER TABLE product ADD COLUMN rating_count INT NOT NULL DEFAULT 0;
