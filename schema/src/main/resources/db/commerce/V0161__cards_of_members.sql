-- What a member confirms a hand-over with. A card has a code and nothing else; an ended one is kept,
-- so that it is known when somebody brings it.
CREATE TABLE member_card (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  code VARCHAR(40) NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  good_for VARCHAR(40) NULL COMMENT 'the member while the card is good: one good card for each',
  given_at DATETIME(6) NOT NULL,
  given_by VARCHAR(40) NOT NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT pk_member_card PRIMARY KEY (id),
  CONSTRAINT uq_member_card_code UNIQUE (code),
  CONSTRAINT uq_member_card_good UNIQUE (good_for),
  CONSTRAINT fk_member_card_member FOREIGN KEY (member_ref) REFERENCES member (ref)
);
