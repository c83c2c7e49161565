-- An invoice tells a company that pays later until when; what it said is frozen with it.
ALTER TABLE customs_record ADD COLUMN to_pays_later VARCHAR(10) NOT NULL DEFAULT '' COMMENT 'the term that was agreed; empty for what was paid with the order';
