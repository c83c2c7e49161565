-- Scrap and by-products come back as lots of their own; other material may stand in; an account ends.
ALTER TABLE material_lot ADD COLUMN made_in VARCHAR(40) NULL
  COMMENT 'the work order whose scrap or by-product it is';

CREATE TABLE material_closing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order VARCHAR(40) NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  closed_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_material_closing PRIMARY KEY (id),
  CONSTRAINT uq_material_closing_work UNIQUE (work_order)
);

CREATE TABLE substitute (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order VARCHAR(40) NOT NULL,
  lot_number VARCHAR(40) NOT NULL,
  instead_of VARCHAR(40) NOT NULL COMMENT 'the material that the recipe names',
  reason VARCHAR(300) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_substitute PRIMARY KEY (id),
  CONSTRAINT uq_substitute_lot UNIQUE (work_order, lot_number)
);

CREATE TABLE talk_suggestion (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  cause VARCHAR(20) NOT NULL,
  material_code VARCHAR(40) NULL,
  suggested_at DATETIME(6) NOT NULL,
  talked_at DATETIME(6) NULL,
  talked_by VARCHAR(40) NULL,
  CONSTRAINT pk_talk_suggestion PRIMARY KEY (id),
  INDEX ix_talk_suggestion_cooperative (cooperative_ref, talked_at),
  INDEX ix_talk_suggestion_member (member_ref, suggested_at)
);
