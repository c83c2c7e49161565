-- Whose payment waits until somebody was asked, closed; and prints of the accounts of the staff, so that no member's money goes there unseen.
CREATE TABLE payment_hold (
  id BIGINT NOT NULL AUTO_INCREMENT,
  member_lookup CHAR(64) NOT NULL COMMENT 'keyed: tells nothing without the key',
  sealed_member VARBINARY(400) NOT NULL,
  sealed_why VARBINARY(1000) NOT NULL,
  set_by VARCHAR(40) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  lifted_by VARCHAR(40) NULL,
  lifted_at DATETIME(6) NULL,
  CONSTRAINT pk_payment_hold PRIMARY KEY (id),
  INDEX ix_payment_hold_member (member_lookup, lifted_at)
);

CREATE TABLE staff_print (
  id BIGINT NOT NULL AUTO_INCREMENT,
  staff_ref VARCHAR(40) NOT NULL,
  account_print CHAR(64) NOT NULL COMMENT 'keyed, as of payee details',
  filed_by VARCHAR(40) NOT NULL,
  filed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_staff_print PRIMARY KEY (id),
  INDEX ix_staff_print_print (account_print)
);
