-- What the papers of a parcel say is written once when it is closed. Who sends, the limits of the postal forms and the worth of a special drawing right are rows with a day and a source.
CREATE TABLE consignor (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NULL,
  name VARCHAR(120) NOT NULL,
  street VARCHAR(120) NOT NULL,
  postcode VARCHAR(20) NOT NULL,
  city VARCHAR(80) NOT NULL,
  state_code VARCHAR(10) NOT NULL,
  country CHAR(2) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  exporter_code VARCHAR(20) NOT NULL,
  tax_number VARCHAR(20) NOT NULL,
  undertaking VARCHAR(40) NOT NULL,
  bank_code VARCHAR(20) NOT NULL,
  post_office VARCHAR(20) NOT NULL,
  since DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_consignor PRIMARY KEY (id)
);

CREATE TABLE postal_form_limit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  max_sdr INT NOT NULL,
  max_grams INT NOT NULL,
  valid_from DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  CONSTRAINT pk_postal_form_limit PRIMARY KEY (id),
  CONSTRAINT uq_postal_form_limit_day UNIQUE (valid_from)
);

INSERT INTO postal_form_limit (max_sdr, max_grams, valid_from, source)
  VALUES (300, 2000, '2018-01-01', 'UPU Convention Manual, CN 22 up to 300 SDR; small packets up to 2 kg');

CREATE TABLE sdr_rate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  currency CHAR(3) NOT NULL,
  units DECIMAL(14,6) NOT NULL,
  valid_from DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_sdr_rate PRIMARY KEY (id),
  CONSTRAINT ck_sdr_rate_units CHECK (units > 0)
);

CREATE TABLE invoice_series (
  series VARCHAR(60) NOT NULL,
  last_number INT NOT NULL,
  CONSTRAINT pk_invoice_series PRIMARY KEY (series)
);

CREATE TABLE customs_record (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_number VARCHAR(40) NOT NULL,
  parcel_number INT NOT NULL,
  invoice_number VARCHAR(16) NOT NULL,
  invoice_day DATE NOT NULL,
  consignor_id BIGINT NOT NULL,
  to_name VARCHAR(120) NOT NULL,
  to_address VARCHAR(600) NOT NULL,
  to_country CHAR(2) NOT NULL,
  gross_grams INT NOT NULL,
  reason VARCHAR(20) NOT NULL,
  terms CHAR(3) NOT NULL,
  form VARCHAR(10) NOT NULL,
  frozen_at DATETIME(6) NOT NULL,
  frozen_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_customs_record PRIMARY KEY (id),
  CONSTRAINT uq_customs_record_parcel UNIQUE (order_number, parcel_number),
  CONSTRAINT ck_customs_record_gross CHECK (gross_grams > 0),
  CONSTRAINT fk_customs_record_consignor FOREIGN KEY (consignor_id) REFERENCES consignor (id)
);

CREATE TABLE customs_record_line (
  record_id BIGINT NOT NULL,
  position INT NOT NULL,
  sku VARCHAR(60) NOT NULL,
  product_name VARCHAR(160) NOT NULL,
  description VARCHAR(35) NOT NULL,
  hs_code VARCHAR(14) NOT NULL,
  origin CHAR(2) NOT NULL,
  pieces INT NOT NULL,
  net_grams INT NOT NULL,
  value_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_customs_record_line PRIMARY KEY (record_id, position),
  CONSTRAINT ck_customs_record_line_pieces CHECK (pieces > 0),
  CONSTRAINT fk_customs_record_line_record FOREIGN KEY (record_id) REFERENCES customs_record (id)
);
