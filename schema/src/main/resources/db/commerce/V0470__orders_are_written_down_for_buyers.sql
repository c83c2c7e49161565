-- Orders that somebody of the house wrote down for a buyer: at a fair, from a letter, on the telephone. The order itself is one like any other.
CREATE TABLE entered_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_number VARCHAR(40) NOT NULL,
  source VARCHAR(20) NOT NULL,
  entered_by VARCHAR(40) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_entered_order PRIMARY KEY (id),
  CONSTRAINT uq_entered_order UNIQUE (order_number),
  CONSTRAINT ck_entered_order_source CHECK (source IN ('FAIR', 'EMAIL', 'TELEPHONE')),
  CONSTRAINT fk_entered_order_order FOREIGN KEY (order_number) REFERENCES customer_order (number)
);
