-- Credentials of staff, members and buyers. Secrets are hashed with Argon2id; wrong tries are counted here so that every node sees them.
CREATE TABLE staff_account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  email VARCHAR(190) NOT NULL,
  called VARCHAR(60) NOT NULL,
  secret_hash VARCHAR(250) NOT NULL,
  wrong_tries INT NOT NULL,
  locked_until DATETIME(6) NULL,
  code_secret VARCHAR(64) NULL COMMENT 'Base32, second factor',
  last_code_step BIGINT NULL COMMENT 'a code counts once',
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  CONSTRAINT pk_staff_account PRIMARY KEY (id),
  CONSTRAINT uq_staff_account_ref UNIQUE (ref),
  CONSTRAINT uq_staff_account_email UNIQUE (email)
);

CREATE TABLE staff_role (
  staff_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  CONSTRAINT pk_staff_role PRIMARY KEY (staff_id, role),
  CONSTRAINT fk_staff_role_staff FOREIGN KEY (staff_id) REFERENCES staff_account (id)
);

CREATE TABLE staff_cooperative (
  staff_id BIGINT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  CONSTRAINT pk_staff_cooperative PRIMARY KEY (staff_id, cooperative_ref),
  CONSTRAINT fk_staff_cooperative_staff FOREIGN KEY (staff_id) REFERENCES staff_account (id)
);

CREATE TABLE member_login (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  phone VARCHAR(20) NOT NULL COMMENT 'E.164',
  secret_hash VARCHAR(250) NOT NULL,
  wrong_tries INT NOT NULL,
  locked_until DATETIME(6) NULL,
  given_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_member_login PRIMARY KEY (id),
  CONSTRAINT uq_member_login_member UNIQUE (member_ref),
  CONSTRAINT uq_member_login_phone UNIQUE (phone)
);

CREATE TABLE buyer_account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  email VARCHAR(190) NOT NULL,
  secret_hash VARCHAR(250) NOT NULL,
  wrong_tries INT NOT NULL,
  locked_until DATETIME(6) NULL,
  registered_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_buyer_account PRIMARY KEY (id),
  CONSTRAINT uq_buyer_account_ref UNIQUE (ref),
  CONSTRAINT uq_buyer_account_email UNIQUE (email)
);

CREATE TABLE sign_in_log (
  id BIGINT NOT NULL AUTO_INCREMENT,
  realm VARCHAR(10) NOT NULL,
  who VARCHAR(40) NULL COMMENT 'reference; unknown names are not kept',
  outcome VARCHAR(20) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_sign_in_log PRIMARY KEY (id)
);
CREATE INDEX ix_sign_in_log_who ON sign_in_log (who, happened_at);
