-- Which orders were placed at the terms of wholesale, and by which company.
CREATE TABLE wholesale_order (
  order_number VARCHAR(40) NOT NULL,
  company_ref VARCHAR(40) NOT NULL,
  placed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_wholesale_order PRIMARY KEY (order_number),
  INDEX ix_wholesale_order_company (company_ref)
);
