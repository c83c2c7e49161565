-- A photo takes least as AVIF, which most browsers read; making it takes long, so a job does it.
CREATE TABLE picture_avif (
  picture VARCHAR(40) NOT NULL,
  width INT NOT NULL,
  file MEDIUMBLOB NULL COMMENT 'the same as the JPEG, smaller than that and the WebP; empty where it is not',
  CONSTRAINT pk_picture_avif PRIMARY KEY (picture, width)
);
