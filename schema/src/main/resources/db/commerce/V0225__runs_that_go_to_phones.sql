-- How far a run is at the service that pays to phones: wished, made, approved, done.
CREATE TABLE wallet_batch (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  run_ref VARCHAR(40) NOT NULL,
  correlation CHAR(36) NOT NULL COMMENT 'the same wish again is the same batch',
  service_number VARCHAR(60) NULL,
  wished_by VARCHAR(40) NOT NULL,
  wished_at DATETIME(6) NOT NULL,
  approved_at DATETIME(6) NULL,
  done_at DATETIME(6) NULL,
  CONSTRAINT pk_wallet_batch PRIMARY KEY (id),
  CONSTRAINT uq_wallet_batch_run UNIQUE (run_ref),
  INDEX ix_wallet_batch_open (done_at, id)
);
