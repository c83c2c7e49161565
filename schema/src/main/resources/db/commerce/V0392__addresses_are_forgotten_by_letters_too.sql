-- Addresses whose owners are to be forgotten: written by the shop, gone once the office has done it.
CREATE TABLE forgotten_address (
  id BIGINT NOT NULL AUTO_INCREMENT,
  email VARCHAR(254) NOT NULL,
  asked_for BOOLEAN NOT NULL COMMENT 'letters she asked for end too, not only those that are kept',
  CONSTRAINT pk_forgotten_address PRIMARY KEY (id)
);
