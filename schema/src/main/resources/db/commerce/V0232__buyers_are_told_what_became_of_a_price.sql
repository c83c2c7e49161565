-- A line keeps the cost sheet by which its price was shared. Once its makers are paid, what became of the price is drawn from the books and published for the buyer: no row of it leads to a person.
ALTER TABLE order_line ADD COLUMN cost_sheet VARCHAR(400) NULL COMMENT 'currency and coins of each receiver for one piece';

CREATE TABLE actual_breakdown (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_number VARCHAR(40) NOT NULL,
  line_number INT NOT NULL,
  currency CHAR(3) NOT NULL COMMENT 'of the price',
  published_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_actual_breakdown PRIMARY KEY (id),
  CONSTRAINT uq_actual_breakdown_line UNIQUE (order_number, line_number)
);

CREATE TABLE actual_share (
  breakdown_id BIGINT NOT NULL,
  position INT NOT NULL,
  receiver VARCHAR(30) NOT NULL,
  planned_minor BIGINT NOT NULL,
  actual_minor BIGINT NOT NULL COMMENT 'may be below zero: what the organisation added',
  why VARCHAR(30) NULL COMMENT 'when it is more than two percent away from the plan',
  CONSTRAINT pk_actual_share PRIMARY KEY (breakdown_id, position),
  CONSTRAINT fk_actual_share_breakdown FOREIGN KEY (breakdown_id) REFERENCES actual_breakdown (id)
);
