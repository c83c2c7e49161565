-- Tools that members have at home: who had which from when to when, and in what condition. Nothing is charged for them.
CREATE TABLE tool (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  bought_on DATE NOT NULL,
  repaired_on DATE NULL COMMENT 'the last time',
  CONSTRAINT pk_tool PRIMARY KEY (id),
  CONSTRAINT uq_tool_number UNIQUE (number),
  INDEX ix_tool_cooperative (cooperative_ref, name)
);

CREATE TABLE tool_loan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  tool_id BIGINT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  lent_on DATE NOT NULL,
  due_on DATE NOT NULL,
  condition_out VARCHAR(20) NOT NULL,
  lent_by VARCHAR(40) NOT NULL,
  returned_on DATE NULL,
  condition_back VARCHAR(20) NULL,
  note VARCHAR(300) NULL,
  returned_by VARCHAR(40) NULL,
  tool_out BIGINT NULL COMMENT 'the tool while it is out: with one member at a time',
  CONSTRAINT pk_tool_loan PRIMARY KEY (id),
  CONSTRAINT uq_tool_loan_out UNIQUE (tool_out),
  CONSTRAINT ck_tool_loan_due CHECK (due_on > lent_on),
  CONSTRAINT ck_tool_loan_back CHECK ((returned_on IS NULL) = (condition_back IS NULL)),
  CONSTRAINT fk_tool_loan_tool FOREIGN KEY (tool_id) REFERENCES tool (id),
  INDEX ix_tool_loan_member (member_ref, returned_on)
);
