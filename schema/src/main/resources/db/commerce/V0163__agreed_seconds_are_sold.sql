-- A second whose maker agreed is offered as a variant of its own, with its flaw in its label.
ALTER TABLE variant ADD COLUMN second_of VARCHAR(40) NULL
  COMMENT 'the variant without the flaw; empty for what is made on purpose';
ALTER TABLE second_piece
  ADD COLUMN sku VARCHAR(40) NULL COMMENT 'as what it is offered',
  ADD COLUMN stocked_at DATETIME(6) NULL;
