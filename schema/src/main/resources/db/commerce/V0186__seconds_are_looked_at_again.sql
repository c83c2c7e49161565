-- Her piece was found a second and she does not agree: somebody else looks at it. It was paid the first time.
ALTER TABLE work_receipt
  ADD COLUMN paid_before BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'pieces looked at again that earned the first time; they never earn again',
  DROP INDEX uq_work_receipt_again,
  ADD CONSTRAINT uq_work_receipt_again UNIQUE (again_for, paid_before);
