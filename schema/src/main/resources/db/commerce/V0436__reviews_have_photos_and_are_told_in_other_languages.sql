-- Buyers add photos to what they write; nobody sees one before somebody of the house has looked at it. What they wrote is told in other languages of the shop.
CREATE TABLE review_photo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  review_ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  print VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the file as it came, so that none stands twice',
  jpeg MEDIUMBLOB NOT NULL COMMENT 'written anew without what the camera knew; empty once it is declined',
  added_at DATETIME(6) NOT NULL,
  seen VARCHAR(10) NULL COMMENT 'whether a person can be recognised on it; null while nobody has looked',
  shown_at DATETIME(6) NULL,
  declined_at DATETIME(6) NULL,
  judged_by VARCHAR(40) NULL,
  CONSTRAINT pk_review_photo PRIMARY KEY (id),
  CONSTRAINT uq_review_photo_ref UNIQUE (ref),
  CONSTRAINT uq_review_photo_file UNIQUE (review_ref, print),
  CONSTRAINT ck_review_photo_nobody CHECK (shown_at IS NULL OR COALESCE(seen, '') = 'NOBODY'),
  INDEX ix_review_photo_waiting (shown_at, declined_at)
);

CREATE TABLE review_told (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  review_ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language VARCHAR(8) NOT NULL COMMENT 'BCP 47',
  words VARCHAR(2000) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  print VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the words that were translated; when those change it is shown no more',
  told_by VARCHAR(40) NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_review_told PRIMARY KEY (id),
  CONSTRAINT uq_review_told UNIQUE (review_ref, language)
);
