-- How pieces are to be made: designs with a specification sheet, edition by edition, and the samples that were made of them. An edition of which a sample was made, or that is in use, never changes; work keeps the edition with which it was begun.
CREATE TABLE design (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  CONSTRAINT pk_design PRIMARY KEY (id),
  CONSTRAINT uq_design_ref UNIQUE (ref),
  CONSTRAINT uq_design_name UNIQUE (cooperative_ref, name)
);

CREATE TABLE design_edition (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  design_id BIGINT NOT NULL,
  edition INT NOT NULL,
  materials VARCHAR(600) NOT NULL,
  colours VARCHAR(600) NOT NULL,
  notes VARCHAR(2000) NOT NULL,
  picture VARCHAR(40) NULL,
  picture_alt VARCHAR(200) NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  used_at DATETIME(6) NULL,
  used_by VARCHAR(40) NULL,
  CONSTRAINT pk_design_edition PRIMARY KEY (id),
  CONSTRAINT uq_design_edition_number UNIQUE (design_id, edition),
  CONSTRAINT fk_design_edition_design FOREIGN KEY (design_id) REFERENCES design (id)
);

CREATE TABLE design_measure (
  edition_id BIGINT NOT NULL,
  position INT NOT NULL,
  what VARCHAR(80) NOT NULL,
  millimetres INT NOT NULL,
  tolerance INT NOT NULL,
  CONSTRAINT pk_design_measure PRIMARY KEY (edition_id, position),
  CONSTRAINT ck_design_measure_size CHECK (millimetres > 0 AND tolerance >= 0),
  CONSTRAINT fk_design_measure_edition FOREIGN KEY (edition_id) REFERENCES design_edition (id)
);

CREATE TABLE design_sample (
  id BIGINT NOT NULL AUTO_INCREMENT,
  edition_id BIGINT NOT NULL,
  number INT NOT NULL,
  made_on DATE NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  note VARCHAR(600) NOT NULL,
  approved BOOLEAN NULL,
  judged_at DATETIME(6) NULL,
  judged_by VARCHAR(40) NULL,
  CONSTRAINT pk_design_sample PRIMARY KEY (id),
  CONSTRAINT uq_design_sample_number UNIQUE (edition_id, number),
  CONSTRAINT fk_design_sample_edition FOREIGN KEY (edition_id) REFERENCES design_edition (id)
);

CREATE TABLE design_product (
  product_slug VARCHAR(80) NOT NULL,
  design_id BIGINT NOT NULL,
  CONSTRAINT pk_design_product PRIMARY KEY (product_slug),
  CONSTRAINT fk_design_product_design FOREIGN KEY (design_id) REFERENCES design (id)
);

ALTER TABLE work_order
  ADD COLUMN design_ref VARCHAR(40) NULL,
  ADD COLUMN design_edition INT NULL,
  ADD CONSTRAINT ck_work_order_design CHECK ((design_ref IS NULL) = (design_edition IS NULL));
