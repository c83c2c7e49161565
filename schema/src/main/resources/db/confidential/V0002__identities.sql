-- Legal names and phone numbers of all members, closed by a key that the database does not have.
CREATE TABLE identity (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  sealed_name VARBINARY(1000) NOT NULL,
  sealed_phone VARBINARY(200) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_identity PRIMARY KEY (id),
  CONSTRAINT uq_identity_member UNIQUE (member_ref)
);
