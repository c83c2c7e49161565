-- A photo waits for the verdict, and a better one may follow it; the same file is kept once.
ALTER TABLE piece_photo
  DROP INDEX uq_piece_photo,
  ADD CONSTRAINT uq_piece_photo UNIQUE (receipt_id, point_id, piece, photo);
