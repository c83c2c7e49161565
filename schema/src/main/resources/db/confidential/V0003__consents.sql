-- What somebody agreed to, for which purpose, until when, and whether she took it back.
CREATE TABLE consent_given (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file_ref VARCHAR(40) NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  given_on DATE NOT NULL,
  valid_until DATE NOT NULL,
  how_given VARCHAR(40) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawal_recorded_by VARCHAR(40) NULL,
  CONSTRAINT pk_consent_given PRIMARY KEY (id),
  CONSTRAINT ck_consent_given_until CHECK (valid_until >= given_on),
  INDEX ix_consent_given_file (file_ref)
);
