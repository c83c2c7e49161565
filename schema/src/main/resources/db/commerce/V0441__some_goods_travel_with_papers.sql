-- A kind of goods may go somewhere when papers travel with it; the parcel does not leave without them.
ALTER TABLE delivery_restriction MODIFY reason VARCHAR(40) NULL COMMENT 'a sentence of the bundle; null where it may go with papers';
ALTER TABLE delivery_restriction ADD COLUMN papers VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'between commas; empty where it may not go at all';
ALTER TABLE delivery_restriction ADD CONSTRAINT ck_delivery_restriction_says CHECK ((reason IS NULL) = (papers <> ''));

CREATE TABLE customs_record_paper (
  record_id BIGINT NOT NULL,
  paper VARCHAR(30) NOT NULL COMMENT 'has to lie in the parcel',
  CONSTRAINT pk_customs_record_paper PRIMARY KEY (record_id, paper),
  CONSTRAINT fk_customs_record_paper_record FOREIGN KEY (record_id) REFERENCES customs_record (id)
);

CREATE TABLE travel_paper (
  id BIGINT NOT NULL AUTO_INCREMENT,
  record_id BIGINT NOT NULL,
  paper VARCHAR(30) NOT NULL,
  signer VARCHAR(80) NOT NULL COMMENT 'empty for a paper of somebody else',
  signer_role VARCHAR(80) NOT NULL,
  place VARCHAR(80) NOT NULL,
  signed_on DATE NOT NULL,
  scan_type VARCHAR(40) NULL,
  scan MEDIUMBLOB NULL COMMENT 'a paper of somebody else, as it came',
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_travel_paper PRIMARY KEY (id),
  CONSTRAINT uq_travel_paper UNIQUE (record_id, paper),
  CONSTRAINT ck_travel_paper_hand CHECK ((scan IS NULL) = (signer <> '')),
  CONSTRAINT fk_travel_paper_record FOREIGN KEY (record_id) REFERENCES customs_record (id)
);

CREATE TABLE travel_paper_fact (
  travel_paper_id BIGINT NOT NULL,
  position INT NOT NULL,
  about VARCHAR(30) NOT NULL,
  says VARCHAR(300) NOT NULL,
  CONSTRAINT pk_travel_paper_fact PRIMARY KEY (travel_paper_id, position),
  CONSTRAINT fk_travel_paper_fact_paper FOREIGN KEY (travel_paper_id) REFERENCES travel_paper (id)
);
