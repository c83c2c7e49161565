-- What was handed over, on a slip that the maker confirms by her PIN, card, phone or signature.
CREATE TABLE issue_slip (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  work_order VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  confirmed_how VARCHAR(20) NULL,
  witness VARCHAR(40) NULL COMMENT 'who of the staff was there',
  CONSTRAINT pk_issue_slip PRIMARY KEY (id),
  CONSTRAINT uq_issue_slip_number UNIQUE (number),
  INDEX ix_issue_slip_cooperative (cooperative_ref, confirmed_at, made_at),
  INDEX ix_issue_slip_member (member_ref, confirmed_at),
  INDEX ix_issue_slip_work (work_order)
);

CREATE TABLE issue_slip_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slip_id BIGINT NOT NULL,
  lot_number VARCHAR(40) NOT NULL,
  material_name VARCHAR(120) NOT NULL,
  amount DECIMAL(15,3) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  CONSTRAINT pk_issue_slip_line PRIMARY KEY (id),
  CONSTRAINT ck_issue_slip_line_amount CHECK (amount > 0),
  CONSTRAINT fk_issue_slip_line_slip FOREIGN KEY (slip_id) REFERENCES issue_slip (id)
);

-- What was given before has its slip, too; nobody is asked about it any more.
INSERT INTO issue_slip (version, number, cooperative_ref, work_order, member_ref, made_at, made_by,
    confirmed_at, confirmed_how)
  SELECT 1, CONCAT('CH', SUBSTRING(w.number, 2)), w.cooperative_ref, w.number, w.member_ref,
    MIN(m.moved_at), MIN(m.moved_by), MIN(m.moved_at), 'BEFORE_SLIPS'
  FROM material_movement m JOIN work_order w ON w.number = m.work_order
  WHERE m.kind = 'ISSUED' AND w.member_ref IS NOT NULL
  GROUP BY w.number, w.cooperative_ref, w.member_ref;
INSERT INTO issue_slip_line (slip_id, lot_number, material_name, amount, unit)
  SELECT s.id, l.number, k.name, SUM(m.amount), m.unit
  FROM issue_slip s JOIN material_movement m ON m.work_order = s.work_order AND m.kind = 'ISSUED'
    JOIN material_lot l ON l.id = m.lot_id JOIN material k ON k.id = l.material_id
  GROUP BY s.id, l.number, k.name, m.unit;
