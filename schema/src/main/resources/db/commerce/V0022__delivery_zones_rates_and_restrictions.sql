-- Where parcels go and at what price, as rows with dates: such rules change more often than programs.
CREATE TABLE delivery_zone_country (
  country CHAR(2) NOT NULL COMMENT 'ISO 3166-1; a country that is not here is not served',
  zone VARCHAR(20) NOT NULL,
  CONSTRAINT pk_delivery_zone_country PRIMARY KEY (country),
  INDEX ix_delivery_zone_country_zone (zone)
);

CREATE TABLE delivery_rate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  zone VARCHAR(20) NOT NULL,
  method VARCHAR(20) NOT NULL,
  up_to_grams INT NOT NULL,
  currency CHAR(3) NOT NULL,
  minor BIGINT NOT NULL,
  transit_days_from INT NOT NULL,
  transit_days_to INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  CONSTRAINT pk_delivery_rate PRIMARY KEY (id),
  CONSTRAINT uq_delivery_rate UNIQUE (zone, method, currency, up_to_grams, valid_from),
  CONSTRAINT ck_delivery_rate_minor CHECK (minor >= 0),
  CONSTRAINT ck_delivery_rate_days CHECK (transit_days_from BETWEEN 0 AND transit_days_to)
);

CREATE TABLE delivery_restriction (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(30) NOT NULL,
  country CHAR(2) NOT NULL,
  reason VARCHAR(40) NOT NULL COMMENT 'a sentence of the bundle',
  source VARCHAR(200) NOT NULL COMMENT 'the rule of law behind it',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  CONSTRAINT pk_delivery_restriction PRIMARY KEY (id),
  CONSTRAINT uq_delivery_restriction UNIQUE (kind, country, valid_from)
);

CREATE TABLE workshop_holiday (
  id BIGINT NOT NULL AUTO_INCREMENT,
  state_code VARCHAR(10) NOT NULL COMMENT 'ISO 3166-2 of the workshop',
  day DATE NOT NULL,
  name VARCHAR(80) NOT NULL,
  CONSTRAINT pk_workshop_holiday PRIMARY KEY (id),
  CONSTRAINT uq_workshop_holiday UNIQUE (state_code, day)
);

CREATE TABLE duty_note (
  id BIGINT NOT NULL AUTO_INCREMENT,
  zone VARCHAR(20) NOT NULL,
  note VARCHAR(40) NOT NULL COMMENT 'a sentence of the bundle',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'the last day',
  CONSTRAINT pk_duty_note PRIMARY KEY (id),
  CONSTRAINT uq_duty_note UNIQUE (zone, note, valid_from)
);
