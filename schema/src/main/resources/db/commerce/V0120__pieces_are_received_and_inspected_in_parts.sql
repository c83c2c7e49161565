-- A work order of many pieces comes in several receipts; each is weighed, inspected and paid on its own.
ALTER TABLE work_order
  ADD COLUMN offered_by VARCHAR(40) NULL COMMENT 'who chose her for it',
  ADD COLUMN pieces_here INT NOT NULL DEFAULT 0 COMMENT 'received and not inspected yet',
  ADD COLUMN pieces_in_rework INT NOT NULL DEFAULT 0 COMMENT 'sent back to be made good',
  ADD COLUMN pieces_accepted INT NOT NULL DEFAULT 0,
  ADD COLUMN pieces_second INT NOT NULL DEFAULT 0 COMMENT 'good for a lower price; paid in full',
  ADD COLUMN pieces_rejected INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_work_order_counted CHECK (pieces_here >= 0 AND pieces_in_rework >= 0
    AND pieces_here + pieces_accepted + pieces_second + pieces_rejected <= pieces);

UPDATE work_order SET pieces_accepted = pieces WHERE inspected_at IS NOT NULL AND result <> 'REJECT';
UPDATE work_order SET pieces_rejected = pieces WHERE inspected_at IS NOT NULL AND result = 'REJECT';
UPDATE work_order SET pieces_in_rework = pieces WHERE inspected_at IS NULL AND result = 'REWORK';

CREATE TABLE work_receipt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  work_order_id BIGINT NOT NULL,
  pieces INT NOT NULL,
  reworked_pieces INT NOT NULL COMMENT 'of them, those that were made good',
  weight_grams INT NULL COMMENT 'of all pieces together, where they were weighed',
  again_for VARCHAR(40) NULL COMMENT 'the receipt whose pieces somebody else looks at again',
  done_at DATETIME(6) NOT NULL COMMENT 'when the maker had finished them; decides which rate counts',
  received_at DATETIME(6) NOT NULL,
  received_by VARCHAR(40) NOT NULL,
  inspected_at DATETIME(6) NULL,
  CONSTRAINT pk_work_receipt PRIMARY KEY (id),
  CONSTRAINT uq_work_receipt_number UNIQUE (number),
  CONSTRAINT uq_work_receipt_again UNIQUE (again_for),
  CONSTRAINT ck_work_receipt_pieces CHECK (pieces > 0 AND reworked_pieces BETWEEN 0 AND pieces),
  CONSTRAINT fk_work_receipt_work_order FOREIGN KEY (work_order_id) REFERENCES work_order (id),
  INDEX ix_work_receipt_inspected (inspected_at, received_at)
);

-- What was inspected before came in one receipt, which is named after its work.
INSERT INTO work_receipt (version, number, work_order_id, pieces, reworked_pieces, done_at,
    received_at, received_by, inspected_at)
  SELECT 1, CONCAT('RC', SUBSTRING(w.number, 2)), w.id, w.pieces, 0,
    COALESCE(w.finished_at, i.looked_at), COALESCE(w.received_at, i.looked_at), 'system', i.looked_at
  FROM work_order w
  JOIN (SELECT work_order_id, MAX(inspected_at) AS looked_at FROM inspection GROUP BY work_order_id) i
    ON i.work_order_id = w.id;
-- What lies here uninspected is received again, so that its material is booked.
UPDATE work_order SET received_at = NULL WHERE inspected_at IS NULL;

ALTER TABLE inspection
  ADD COLUMN receipt_id BIGINT NULL,
  ADD COLUMN pieces INT NULL COMMENT 'how many of the receipt came to this result';
UPDATE inspection SET
  receipt_id = (SELECT r.id FROM work_receipt r WHERE r.work_order_id = inspection.work_order_id),
  pieces = (SELECT w.pieces FROM work_order w WHERE w.id = inspection.work_order_id);
ALTER TABLE inspection
  MODIFY receipt_id BIGINT NOT NULL,
  MODIFY pieces INT NOT NULL,
  ADD CONSTRAINT ck_inspection_pieces CHECK (pieces > 0),
  ADD CONSTRAINT fk_inspection_receipt FOREIGN KEY (receipt_id) REFERENCES work_receipt (id);

ALTER TABLE material_movement
  ADD COLUMN receipt VARCHAR(40) NULL COMMENT 'of the pieces that it is in',
  ADD COLUMN loss_reason VARCHAR(20) NULL COMMENT 'of an unusual loss',
  ADD INDEX ix_material_movement_receipt (receipt, lot_id);
-- Material first goes into pieces that are handed in, and then into good or rejected ones.
INSERT INTO material_movement (lot_id, kind, amount, unit, member_ref, work_order, moved_at, moved_by)
  SELECT lot_id, 'HANDED_IN', amount, unit, member_ref, work_order, moved_at, moved_by
  FROM material_movement WHERE kind = 'USED';
UPDATE material_movement SET kind = 'REJECTED' WHERE kind = 'USED'
  AND work_order IN (SELECT number FROM work_order WHERE result = 'REJECT' AND inspected_at IS NOT NULL);
UPDATE material_movement SET loss_reason = 'OTHER' WHERE kind IN ('LOST_IN_STORE', 'LOST_IN_MAKING');

ALTER TABLE earned_wage ADD COLUMN receipt_number VARCHAR(40) NULL COMMENT 'which pieces earned it';
UPDATE earned_wage SET receipt_number = CONCAT('RC', SUBSTRING(work_order_number, 2));
ALTER TABLE earned_wage
  MODIFY receipt_number VARCHAR(40) NOT NULL,
  DROP INDEX uq_earned_wage_work,
  ADD CONSTRAINT uq_earned_wage_receipt UNIQUE (receipt_number, correction),
  ADD INDEX ix_earned_wage_work (work_order_number, correction);

ALTER TABLE recipe ADD COLUMN over_issue_percent INT NOT NULL DEFAULT 10
  COMMENT 'above its need, so much may be issued';
