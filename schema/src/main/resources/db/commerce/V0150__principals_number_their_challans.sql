-- The law on job work applies to registered principals: their slips are numbered in one unbroken series for each year, and managers are told in time.
CREATE TABLE job_work_principal (
  cooperative_ref VARCHAR(40) NOT NULL,
  version INT NOT NULL,
  tax_number VARCHAR(20) NOT NULL,
  series VARCHAR(3) NOT NULL COMMENT 'with which its challans begin',
  is_large BOOLEAN NOT NULL COMMENT 'sends its form twice a year',
  since DATE NOT NULL COMMENT 'the first day on which its slips are challans',
  written_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_job_work_principal PRIMARY KEY (cooperative_ref),
  CONSTRAINT uq_job_work_principal_series UNIQUE (series),
  CONSTRAINT fk_job_work_principal_cooperative FOREIGN KEY (cooperative_ref) REFERENCES cooperative (ref)
);

CREATE TABLE challan_series (
  cooperative_ref VARCHAR(40) NOT NULL,
  year_begun INT NOT NULL COMMENT 'the calendar year in which the year of the challans begins',
  last_number INT NOT NULL,
  CONSTRAINT pk_challan_series PRIMARY KEY (cooperative_ref, year_begun),
  CONSTRAINT ck_challan_series_number CHECK (last_number > 0)
);

ALTER TABLE issue_slip
  ADD COLUMN serial VARCHAR(16) NULL COMMENT 'of the challan, where the law asks for one',
  ADD CONSTRAINT uq_issue_slip_serial UNIQUE (serial),
  ADD INDEX ix_issue_slip_made (cooperative_ref, made_at);

CREATE TABLE ageing_warning (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  slip_number VARCHAR(40) NOT NULL,
  lot_number VARCHAR(40) NOT NULL,
  material_name VARCHAR(120) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  issued_on DATE NOT NULL,
  months INT NOT NULL COMMENT 'so long it was out when the manager was told',
  told_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NULL,
  seen_by VARCHAR(40) NULL,
  CONSTRAINT pk_ageing_warning PRIMARY KEY (id),
  CONSTRAINT uq_ageing_warning_once UNIQUE (slip_number, lot_number, months),
  INDEX ix_ageing_warning_cooperative (cooperative_ref, seen_at)
);
