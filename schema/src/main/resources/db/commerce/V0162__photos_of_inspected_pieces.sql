-- A piece of the sample as it lay beside its reference, written anew without what the camera knew.
CREATE TABLE piece_photo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  receipt_id BIGINT NOT NULL,
  point_id BIGINT NOT NULL,
  piece INT NOT NULL,
  photo VARCHAR(40) NOT NULL COMMENT 'made from its content',
  jpeg MEDIUMBLOB NOT NULL,
  taken_in_at DATETIME(6) NOT NULL,
  taken_in_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_piece_photo PRIMARY KEY (id),
  CONSTRAINT uq_piece_photo UNIQUE (receipt_id, point_id, piece),
  CONSTRAINT fk_piece_photo_receipt FOREIGN KEY (receipt_id) REFERENCES work_receipt (id),
  CONSTRAINT fk_piece_photo_point FOREIGN KEY (point_id) REFERENCES plan_point (id)
);
