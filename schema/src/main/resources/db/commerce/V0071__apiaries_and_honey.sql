-- Where bees stand, what was harvested, and into which lot of honey it went.
CREATE TABLE apiary (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL,
  district VARCHAR(80) NOT NULL COMMENT 'the finest place that is kept',
  species VARCHAR(20) NOT NULL,
  hives INT NOT NULL,
  CONSTRAINT pk_apiary PRIMARY KEY (id),
  CONSTRAINT uq_apiary_name UNIQUE (cooperative_ref, name),
  CONSTRAINT ck_apiary_hives CHECK (hives >= 0),
  CONSTRAINT fk_apiary_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE honey_lot (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  district VARCHAR(80) NOT NULL,
  species VARCHAR(20) NOT NULL,
  blossom VARCHAR(80) NOT NULL,
  opened_on DATE NOT NULL,
  CONSTRAINT pk_honey_lot PRIMARY KEY (id),
  CONSTRAINT uq_honey_lot_number UNIQUE (number),
  CONSTRAINT fk_honey_lot_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE harvest (
  id BIGINT NOT NULL AUTO_INCREMENT,
  apiary_id BIGINT NOT NULL,
  lot VARCHAR(40) NOT NULL,
  keeper_ref VARCHAR(40) NOT NULL,
  harvested_on DATE NOT NULL,
  hives_harvested INT NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  moisture_percent DECIMAL(4,1) NOT NULL,
  CONSTRAINT pk_harvest PRIMARY KEY (id),
  CONSTRAINT ck_harvest_amount CHECK (amount > 0),
  CONSTRAINT fk_harvest_apiary FOREIGN KEY (apiary_id) REFERENCES apiary (id),
  CONSTRAINT fk_harvest_lot FOREIGN KEY (lot) REFERENCES honey_lot (number)
);
