-- Public halves of keys that lie in buyers' devices (WebAuthn). What is kept here opens nothing.
CREATE TABLE passkey (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  buyer_ref VARCHAR(40) NOT NULL,
  credential_hash CHAR(64) NOT NULL COMMENT 'of the id that the device gave it',
  credential VARBINARY(2000) NOT NULL COMMENT 'attested credential data, as the standard writes it',
  sign_count BIGINT NOT NULL COMMENT 'grows with each use where the device counts',
  called VARCHAR(60) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT pk_passkey PRIMARY KEY (id),
  CONSTRAINT uq_passkey_ref UNIQUE (ref),
  CONSTRAINT uq_passkey_credential UNIQUE (credential_hash),
  CONSTRAINT fk_passkey_buyer FOREIGN KEY (buyer_ref) REFERENCES buyer_account (ref)
);
