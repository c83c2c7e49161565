-- Besides pieces a slip pays other things, or keeps some back; each waits until a month that closes takes it.
CREATE TABLE slip_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  item_key VARCHAR(90) NOT NULL COMMENT 'made by whoever writes it; the same again is the same item',
  kind VARCHAR(20) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  about_text VARCHAR(60) NOT NULL COMMENT 'the key of the words for it',
  about_number VARCHAR(80) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  slip_number VARCHAR(40) NULL COMMENT 'empty as long as it waits',
  CONSTRAINT pk_slip_item PRIMARY KEY (id),
  CONSTRAINT uq_slip_item_key UNIQUE (item_key),
  CONSTRAINT ck_slip_item_minor CHECK (minor > 0),
  INDEX ix_slip_item_waiting (cooperative_ref, slip_number),
  INDEX ix_slip_item_slip (slip_number),
  INDEX ix_slip_item_member (member_ref)
);
ALTER TABLE slip
  ADD COLUMN series INT NOT NULL DEFAULT 0 COMMENT '0 is the month itself, 1 and more were paid before it ended',
  ADD COLUMN additions_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'sum of the items that add',
  ADD COLUMN deductions_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'sum of the items that take',
  ADD CONSTRAINT uq_slip_series UNIQUE (member_ref, cooperative_ref, period, series),
  ADD CONSTRAINT ck_slip_net CHECK (
    additions_minor >= 0 AND deductions_minor >= 0
    AND earned_minor + top_up_minor + additions_minor - deductions_minor >= 0);
ALTER TABLE slip DROP INDEX uq_slip_member_period;
