-- A buyer takes all that is kept about her, and has it erased; what tax law keeps of an order goes later, and the facts say when.
CREATE TABLE forgotten_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  asked_at DATETIME(6) NOT NULL COMMENT 'its buyer had her account erased',
  email_gone_at DATETIME(6) NULL,
  address_gone_at DATETIME(6) NULL,
  CONSTRAINT pk_forgotten_order PRIMARY KEY (id),
  CONSTRAINT uq_forgotten_order UNIQUE (order_number),
  CONSTRAINT fk_forgotten_order_order FOREIGN KEY (order_number) REFERENCES customer_order (number),
  INDEX ix_forgotten_order_address_gone_at (address_gone_at)
);

-- Of the log of sign-ins the shop may read what concerns buyers, and nothing of staff and members.
CREATE SQL SECURITY DEFINER VIEW buyer_sign_in AS
  SELECT who, outcome, happened_at FROM sign_in_log WHERE realm = 'buyer' AND who IS NOT NULL;
