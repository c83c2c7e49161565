-- A company may order one of the pieces that it was quoted as a sample, at a price of its own and made by one group. A sent quote tells by which edition of its sheet a piece is made, and what is ordered of it is made by that edition.
ALTER TABLE design_edition
  ADD COLUMN packing VARCHAR(600) NOT NULL DEFAULT '' COMMENT 'how a piece is packed';

ALTER TABLE wholesale_quote_line
  ADD COLUMN sample_minor BIGINT NULL COMMENT 'the price of the one piece that may be ordered as a sample',
  ADD COLUMN sample_group VARCHAR(120) NULL COMMENT 'who makes it; null for what lies ready',
  ADD COLUMN design_ref VARCHAR(40) NULL,
  ADD COLUMN design_edition INT NULL,
  ADD CONSTRAINT ck_wholesale_quote_line_sample
    CHECK (sample_minor > 0 OR (sample_minor IS NULL AND sample_group IS NULL)),
  ADD CONSTRAINT ck_wholesale_quote_line_sheet CHECK ((design_ref IS NULL) = (design_edition IS NULL));

CREATE TABLE wholesale_ordered_line (
  order_number VARCHAR(40) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  company_ref VARCHAR(40) NOT NULL,
  quote_ref VARCHAR(40) NOT NULL COMMENT 'what it was ordered of',
  sample BOOLEAN NOT NULL,
  sample_group VARCHAR(120) NULL COMMENT 'who makes it; null for what lies ready',
  design_ref VARCHAR(40) NULL,
  design_edition INT NULL,
  placed_at DATETIME(6) NOT NULL,
  paid_at DATETIME(6) NULL COMMENT 'written once; until then a sample may be ordered anew',
  CONSTRAINT pk_wholesale_ordered_line PRIMARY KEY (order_number, sku),
  CONSTRAINT ck_wholesale_ordered_line_sheet CHECK ((design_ref IS NULL) = (design_edition IS NULL)),
  CONSTRAINT ck_wholesale_ordered_line_group CHECK (sample OR sample_group IS NULL),
  INDEX ix_wholesale_ordered_line_company (company_ref, sample, placed_at)
);

ALTER TABLE work_order
  ADD COLUMN for_group VARCHAR(120) NULL COMMENT 'nobody else is asked to make it';
