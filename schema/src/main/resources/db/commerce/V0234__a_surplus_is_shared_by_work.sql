-- A year's surplus is shared by what each member earned with her work; how, is written once.
CREATE TABLE surplus_part (
  id BIGINT NOT NULL AUTO_INCREMENT,
  proposal_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  earned_minor BIGINT NOT NULL COMMENT 'by her work in the year',
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  CONSTRAINT pk_surplus_part PRIMARY KEY (id),
  CONSTRAINT uq_surplus_part UNIQUE (proposal_ref, member_ref),
  CONSTRAINT ck_surplus_part_amount CHECK (minor > 0)
);
