-- Of some pieces there is no other: they lie ready, nobody buys two, and buyers are told that it is the only one.
ALTER TABLE variant
  ADD COLUMN one_of_a_kind BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT ck_variant_one_of_a_kind CHECK (one_of_a_kind = FALSE OR readiness = 'READY');
