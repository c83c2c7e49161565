-- Who guesses codes or tries cards is slowed down, whichever node she asks. Of names and places only a hash is kept, for a day.
CREATE TABLE slowed_try (
  name_hash CHAR(64) NOT NULL,
  door VARCHAR(20) NOT NULL,
  times INT NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  shut_until DATETIME(6) NOT NULL,
  times_slowed INT NOT NULL,
  CONSTRAINT pk_slowed_try PRIMARY KEY (name_hash),
  INDEX ix_slowed_try_tried_at (tried_at)
);
