-- Who answers for the safety of what a cooperative makes, and for whom in the European Union (Regulation (EU) 2023/988, article 19). Written once; the newest row counts.
CREATE TABLE safety_contact (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NULL COMMENT 'empty for all cooperatives of the network',
  part VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL COMMENT 'empty when there is none any more',
  address VARCHAR(300) NOT NULL,
  reached_at VARCHAR(254) NOT NULL COMMENT 'an e-mail or a site',
  since DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_safety_contact PRIMARY KEY (id)
);
