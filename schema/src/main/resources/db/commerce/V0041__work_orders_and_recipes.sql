-- What a piece needs, and the work of making it. A recipe is never changed: a new edition is a new row.
CREATE TABLE recipe (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  edition INT NOT NULL,
  standard_minutes INT NOT NULL COMMENT 'for one piece, from a time study',
  skill VARCHAR(40) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_recipe PRIMARY KEY (id),
  CONSTRAINT uq_recipe_edition UNIQUE (sku, edition),
  CONSTRAINT ck_recipe_minutes CHECK (standard_minutes > 0)
);

CREATE TABLE recipe_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  recipe_id BIGINT NOT NULL,
  material_code VARCHAR(40) NOT NULL,
  amount DECIMAL(15,3) NOT NULL COMMENT 'in one piece',
  unit VARCHAR(10) NOT NULL,
  usual_loss_percent INT NOT NULL,
  CONSTRAINT pk_recipe_line PRIMARY KEY (id),
  CONSTRAINT uq_recipe_line_material UNIQUE (recipe_id, material_code),
  CONSTRAINT ck_recipe_line_amount CHECK (amount > 0),
  CONSTRAINT ck_recipe_line_loss CHECK (usual_loss_percent BETWEEN 0 AND 50),
  CONSTRAINT fk_recipe_line_recipe FOREIGN KEY (recipe_id) REFERENCES recipe (id)
);

CREATE TABLE work_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  product_name VARCHAR(200) NOT NULL,
  recipe_id BIGINT NOT NULL,
  pieces INT NOT NULL,
  due_on DATE NOT NULL,
  order_number VARCHAR(40) NULL,
  order_line INT NULL,
  making_round INT NOT NULL COMMENT 'above 1 when an earlier piece for the line was rejected',
  made_at DATETIME(6) NOT NULL,
  material_chosen_at DATETIME(6) NULL,
  member_ref VARCHAR(40) NULL COMMENT 'to whom it is offered, or who does it',
  piece_rate_minor BIGINT NULL,
  piece_rate_currency CHAR(3) NULL,
  offered_at DATETIME(6) NULL,
  declined_at DATETIME(6) NULL COMMENT 'the last time that somebody declined it',
  accepted_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  received_at DATETIME(6) NULL,
  inspected_at DATETIME(6) NULL,
  result VARCHAR(20) NULL COMMENT 'of the last inspection',
  CONSTRAINT pk_work_order PRIMARY KEY (id),
  CONSTRAINT uq_work_order_number UNIQUE (number),
  CONSTRAINT uq_work_order_line UNIQUE (order_number, order_line, making_round),
  CONSTRAINT ck_work_order_pieces CHECK (pieces > 0),
  CONSTRAINT fk_work_order_recipe FOREIGN KEY (recipe_id) REFERENCES recipe (id),
  INDEX ix_work_order_cooperative (cooperative_ref, inspected_at, due_on),
  INDEX ix_work_order_member (member_ref, inspected_at)
);

CREATE TABLE inspection (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order_id BIGINT NOT NULL,
  result VARCHAR(20) NOT NULL,
  note VARCHAR(500) NOT NULL,
  inspected_at DATETIME(6) NOT NULL,
  inspected_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_inspection PRIMARY KEY (id),
  CONSTRAINT fk_inspection_work_order FOREIGN KEY (work_order_id) REFERENCES work_order (id)
);
