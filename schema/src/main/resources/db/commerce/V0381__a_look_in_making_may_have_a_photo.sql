-- What somebody saw on the loom is easier to mend when its maker sees it too.
ALTER TABLE stage_look ADD COLUMN photo VARCHAR(40) NULL COMMENT 'name of its photo, if there is one';
CREATE TABLE look_photo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  look_id BIGINT NOT NULL,
  photo VARCHAR(40) NOT NULL,
  jpeg MEDIUMBLOB NOT NULL COMMENT 'written anew, without what its camera knew',
  taken_in_at DATETIME(6) NOT NULL,
  taken_in_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_look_photo PRIMARY KEY (id),
  CONSTRAINT uq_look_photo_look UNIQUE (look_id),
  CONSTRAINT fk_look_photo_look FOREIGN KEY (look_id) REFERENCES stage_look (id)
);
