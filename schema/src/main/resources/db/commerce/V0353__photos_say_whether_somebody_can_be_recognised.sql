-- Buyers see a photo when nobody can be recognised on it, or those who can agreed to it until a day.
ALTER TABLE product_picture
  ADD COLUMN seen VARCHAR(10) NULL COMMENT 'NOBODY or SOMEBODY; empty while nobody has looked, and then it is not shown',
  ADD COLUMN agreed_until DATE NULL COMMENT 'the last day on which those who can be recognised agree',
  ADD COLUMN source VARCHAR(40) NULL COMMENT 'the photo that was taken in, of which it is the whole or a part',
  ADD COLUMN cut_left INT NULL COMMENT 'the part that is shown, in thousandths of the photo',
  ADD COLUMN cut_top INT NULL,
  ADD COLUMN cut_width INT NULL,
  ADD COLUMN cut_height INT NULL,
  ADD CONSTRAINT ck_product_picture_agreed CHECK (agreed_until IS NULL OR seen = 'SOMEBODY'),
  ADD INDEX ix_product_picture_picture (picture);

CREATE TABLE picture_agreement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  picture VARCHAR(40) NOT NULL COMMENT 'the photo as it was taken in',
  agreed_until DATE NULL COMMENT 'empty when it was taken back',
  how VARCHAR(30) NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_picture_agreement PRIMARY KEY (id),
  INDEX ix_picture_agreement_picture (picture, id)
);

CREATE TABLE picture_webp (
  picture VARCHAR(40) NOT NULL,
  width INT NOT NULL,
  file MEDIUMBLOB NULL COMMENT 'the same as the JPEG, smaller; empty where it is not',
  CONSTRAINT pk_picture_webp PRIMARY KEY (picture, width)
);
