-- The evidence of a supply chain leaves the house as one file; who took which is on record.
CREATE TABLE evidence_taken (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(10) NOT NULL,
  subject VARCHAR(120) NOT NULL COMMENT 'slug of a product or number of a lot',
  taken_at DATETIME(6) NOT NULL,
  taken_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_evidence_taken PRIMARY KEY (id),
  INDEX ix_evidence_taken_subject (kind, subject, id)
);
