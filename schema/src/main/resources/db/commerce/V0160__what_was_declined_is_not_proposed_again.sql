-- Who is not asked again for which work. It has no day and no reason, goes once somebody takes the
-- work, and is read for the next plan of that very work alone: saying no is never ranked.
CREATE TABLE declined_offer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_order_number VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  CONSTRAINT pk_declined_offer PRIMARY KEY (id),
  CONSTRAINT uq_declined_offer UNIQUE (work_order_number, member_ref)
);
