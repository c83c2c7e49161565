-- What lies where now is kept beside the movements, so that boards need not add up years. Movements stay the truth.
CREATE TABLE material_balance (
  lot_id BIGINT NOT NULL,
  work_order VARCHAR(40) NOT NULL COMMENT 'empty in the store',
  place VARCHAR(20) NOT NULL COMMENT 'in the store, set aside, with a member, in pieces that wait or are made good',
  member_ref VARCHAR(40) NOT NULL COMMENT 'empty in the store and where it is set aside',
  cooperative_ref VARCHAR(40) NOT NULL COMMENT 'of the lot',
  amount DECIMAL(15,3) NOT NULL COMMENT 'in the unit of the lot; a place with nothing has no row',
  CONSTRAINT pk_material_balance PRIMARY KEY (lot_id, work_order, place, member_ref),
  CONSTRAINT ck_material_balance_amount CHECK (amount > 0),
  CONSTRAINT fk_material_balance_lot FOREIGN KEY (lot_id) REFERENCES material_lot (id),
  INDEX ix_material_balance_cooperative (cooperative_ref, place, lot_id, amount),
  INDEX ix_material_balance_work (cooperative_ref, work_order, member_ref)
);

INSERT INTO material_balance (lot_id, place, work_order, member_ref, cooperative_ref, amount)
  SELECT moved.lot_id, moved.place, moved.work, moved.holder, l.cooperative_ref, SUM(moved.amount)
  FROM (
    SELECT m.lot_id, e.place,
      CASE WHEN e.place = 'STORE' THEN '' ELSE COALESCE(m.work_order, '') END AS work,
      CASE WHEN e.place IN ('STORE', 'ASIDE') THEN '' ELSE COALESCE(m.member_ref, '') END AS holder,
      e.sign * m.amount AS amount
    FROM material_movement m
    JOIN (
      SELECT 'RECEIVED' AS kind, 'STORE' AS place, 1 AS sign
      UNION ALL SELECT 'SET_ASIDE', 'STORE', -1 UNION ALL SELECT 'SET_ASIDE', 'ASIDE', 1
      UNION ALL SELECT 'PUT_BACK', 'ASIDE', -1 UNION ALL SELECT 'PUT_BACK', 'STORE', 1
      UNION ALL SELECT 'ISSUED', 'STORE', -1 UNION ALL SELECT 'ISSUED', 'MEMBER', 1
      UNION ALL SELECT 'RETURNED', 'MEMBER', -1 UNION ALL SELECT 'RETURNED', 'STORE', 1
      UNION ALL SELECT 'MOVED_AWAY', 'MEMBER', -1 UNION ALL SELECT 'MOVED_AWAY', 'STORE', 1
      UNION ALL SELECT 'MOVED_HERE', 'STORE', -1 UNION ALL SELECT 'MOVED_HERE', 'MEMBER', 1
      UNION ALL SELECT 'HANDED_IN', 'MEMBER', -1 UNION ALL SELECT 'HANDED_IN', 'INSPECTION', 1
      UNION ALL SELECT 'SENT_BACK', 'INSPECTION', -1 UNION ALL SELECT 'SENT_BACK', 'REWORK', 1
      UNION ALL SELECT 'MADE_GOOD', 'REWORK', -1 UNION ALL SELECT 'MADE_GOOD', 'INSPECTION', 1
      UNION ALL SELECT 'USED', 'INSPECTION', -1 UNION ALL SELECT 'REJECTED', 'INSPECTION', -1
      UNION ALL SELECT 'LOOKED_AT_AGAIN', 'INSPECTION', 1
      UNION ALL SELECT 'USUAL_LOSS', 'MEMBER', -1 UNION ALL SELECT 'SCRAPPED', 'MEMBER', -1
      UNION ALL SELECT 'LOST_IN_STORE', 'STORE', -1 UNION ALL SELECT 'LOST_IN_MAKING', 'MEMBER', -1
      UNION ALL SELECT 'COUNTED_UP', 'STORE', 1 UNION ALL SELECT 'COUNTED_DOWN', 'STORE', -1
      UNION ALL SELECT 'SENT', 'STORE', -1 UNION ALL SELECT 'CAME_BACK', 'STORE', 1
    ) e ON e.kind = m.kind
  ) moved
  JOIN material_lot l ON l.id = moved.lot_id
  GROUP BY moved.lot_id, moved.place, moved.work, moved.holder, l.cooperative_ref
  HAVING SUM(moved.amount) > 0;

-- Boards of whoever sees every cooperative go by state and due date alone.
ALTER TABLE work_order
  ADD INDEX ix_work_order_open (inspected_at, due_on, result),
  ADD INDEX ix_work_order_unoffered (cooperative_ref, offered_at, due_on);
ALTER TABLE issue_slip ADD INDEX ix_issue_slip_confirmed (confirmed_at);
