-- Members vote on what is done with common money, one member one vote. That somebody voted and what was voted lie in two tables that nothing joins; ids of both are drawn by chance.
CREATE TABLE proposal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  purpose VARCHAR(30) NULL COMMENT 'of the premium; what an office costs is none',
  of_year INT NULL COMMENT 'whose surplus is shared',
  title VARCHAR(120) NOT NULL,
  reasons VARCHAR(1000) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(40) NOT NULL,
  ends_on DATE NOT NULL COMMENT 'the last day on which votes are taken',
  counted_at DATETIME(6) NULL,
  counted_by VARCHAR(40) NULL,
  yes_votes INT NULL,
  no_votes INT NULL,
  abstained INT NULL,
  members INT NULL COMMENT 'who could have voted when it was counted',
  one_witness VARCHAR(40) NULL COMMENT 'of a show of hands',
  other_witness VARCHAR(40) NULL,
  CONSTRAINT pk_proposal PRIMARY KEY (id),
  CONSTRAINT uq_proposal_ref UNIQUE (ref),
  CONSTRAINT ck_proposal_amount CHECK (minor > 0),
  CONSTRAINT ck_proposal_kind CHECK ((kind = 'PREMIUM') = (purpose IS NOT NULL)),
  CONSTRAINT ck_proposal_witnesses CHECK ((one_witness IS NULL) = (other_witness IS NULL)),
  INDEX ix_proposal_cooperative (cooperative_ref, id),
  INDEX ix_proposal_open (counted_at, ends_on)
);

CREATE TABLE vote_given (
  id CHAR(36) NOT NULL,
  proposal_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  CONSTRAINT pk_vote_given PRIMARY KEY (id),
  CONSTRAINT uq_vote_given_once UNIQUE (proposal_ref, member_ref),
  INDEX ix_vote_given_member (member_ref)
);

CREATE TABLE ballot (
  id CHAR(36) NOT NULL,
  proposal_ref VARCHAR(40) NOT NULL,
  choice VARCHAR(10) NOT NULL,
  CONSTRAINT pk_ballot PRIMARY KEY (id),
  INDEX ix_ballot_proposal (proposal_ref, choice)
);

CREATE TABLE premium_spending (
  id BIGINT NOT NULL AUTO_INCREMENT,
  proposal_id BIGINT NOT NULL,
  document VARCHAR(60) NOT NULL,
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  spent_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_premium_spending PRIMARY KEY (id),
  CONSTRAINT uq_premium_spending_document UNIQUE (proposal_id, document),
  CONSTRAINT ck_premium_spending_amount CHECK (minor > 0),
  CONSTRAINT fk_premium_spending_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);

CREATE TABLE share_move (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cooperative_ref VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  shares INT NOT NULL COMMENT 'below zero when they were given back',
  minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  document VARCHAR(60) NOT NULL,
  moved_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_share_move PRIMARY KEY (id),
  CONSTRAINT uq_share_move_document UNIQUE (cooperative_ref, document),
  CONSTRAINT ck_share_move_side CHECK ((shares > 0 AND minor > 0) OR (shares < 0 AND minor < 0)),
  INDEX ix_share_move_member (member_ref)
);

CREATE TABLE restricted_fund (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  donor VARCHAR(120) NOT NULL,
  purpose VARCHAR(500) NOT NULL,
  currency CHAR(3) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_restricted_fund PRIMARY KEY (id),
  CONSTRAINT uq_restricted_fund_ref UNIQUE (ref)
);

CREATE TABLE grant_move (
  id BIGINT NOT NULL AUTO_INCREMENT,
  fund_id BIGINT NOT NULL,
  minor BIGINT NOT NULL COMMENT 'below zero when it was spent',
  currency CHAR(3) NOT NULL,
  what_for VARCHAR(200) NOT NULL,
  document VARCHAR(60) NOT NULL,
  moved_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_grant_move PRIMARY KEY (id),
  CONSTRAINT uq_grant_move_document UNIQUE (fund_id, document),
  CONSTRAINT ck_grant_move_amount CHECK (minor <> 0),
  CONSTRAINT fk_grant_move_fund FOREIGN KEY (fund_id) REFERENCES restricted_fund (id)
);
