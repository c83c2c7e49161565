-- How the file of a bank looks that does not take ISO 20022 is data: what stands where, how wide, in which charset.
CREATE TABLE bank_profile (
  id BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(60) NOT NULL,
  separator_sign VARCHAR(1) NOT NULL COMMENT 'empty: fields of fixed width',
  charset VARCHAR(40) NOT NULL,
  day_pattern VARCHAR(40) NOT NULL,
  most_bytes INT NOT NULL,
  loaded_by VARCHAR(40) NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_bank_profile PRIMARY KEY (id),
  INDEX ix_bank_profile_name (name, id)
);

CREATE TABLE bank_profile_field (
  profile_id BIGINT NOT NULL,
  position INT NOT NULL,
  part VARCHAR(10) NOT NULL,
  source VARCHAR(20) NOT NULL,
  width INT NOT NULL,
  fill_left TINYINT NOT NULL,
  fill_sign CHAR(1) NOT NULL,
  own_text VARCHAR(140) NOT NULL,
  CONSTRAINT pk_bank_profile_field PRIMARY KEY (profile_id, position),
  CONSTRAINT fk_bank_profile_field FOREIGN KEY (profile_id) REFERENCES bank_profile (id)
);

ALTER TABLE paying_account
  ADD COLUMN profile_name VARCHAR(60) NULL COMMENT 'null: the bank takes ISO 20022';
