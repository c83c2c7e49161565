-- What somebody asks of the list of orders each morning is kept under a name, for her or for a cooperative.
CREATE TABLE order_view (
  id BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(60) NOT NULL,
  asked VARCHAR(500) NOT NULL COMMENT 'the part of the address behind the question mark',
  owner VARCHAR(40) NOT NULL,
  shared_with VARCHAR(40) NULL COMMENT 'whose staff sees it, too',
  kept_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_order_view PRIMARY KEY (id),
  CONSTRAINT uq_order_view_name UNIQUE (owner, name),
  CONSTRAINT fk_order_view_cooperative FOREIGN KEY (shared_with) REFERENCES cooperative (ref),
  INDEX ix_order_view_shared (shared_with)
);
