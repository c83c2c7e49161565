-- Further shops of a company, to choose from at the checkout as where it goes.
CREATE TABLE wholesale_branch (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  company_ref VARCHAR(40) NOT NULL,
  receiver VARCHAR(120) NOT NULL COMMENT 'its name, as it stands on a parcel',
  street VARCHAR(120) NOT NULL,
  street_extra VARCHAR(120) NULL,
  postcode VARCHAR(20) NULL,
  city VARCHAR(80) NOT NULL,
  region VARCHAR(80) NULL,
  country CHAR(2) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_wholesale_branch PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_branch_ref UNIQUE (ref),
  CONSTRAINT fk_wholesale_branch_company FOREIGN KEY (company_ref) REFERENCES wholesale_company (ref)
);
