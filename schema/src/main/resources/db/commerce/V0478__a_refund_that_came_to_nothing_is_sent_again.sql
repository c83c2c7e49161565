-- A refund that failed or was declined stays as it is; the one that goes in its stead is named on it, and there is only one.
ALTER TABLE refund ADD COLUMN again_ref VARCHAR(40) NULL COMMENT 'the refund that was asked for in its stead';
ALTER TABLE refund ADD CONSTRAINT uq_refund_again_ref UNIQUE (again_ref);
ALTER TABLE refund ADD CONSTRAINT ck_refund_again_ref CHECK (again_ref IS NULL OR failed_at IS NOT NULL OR declined_at IS NOT NULL);
