-- A buyer takes all that is kept about her, and has it erased; what tax law keeps of an order goes later, and the facts say when.
ALTER TABLE customer_order ADD COLUMN forget_asked_at DATETIME(6) NULL COMMENT 'its buyer had her account erased';
ALTER TABLE customer_order ADD COLUMN email_gone_at DATETIME(6) NULL;
ALTER TABLE customer_order ADD COLUMN address_gone_at DATETIME(6) NULL;
CREATE INDEX ix_customer_order_forget ON customer_order (address_gone_at, forget_asked_at);

-- Of the log of sign-ins the shop may read what concerns buyers, and nothing of staff and members.
CREATE SQL SECURITY DEFINER VIEW buyer_sign_in AS
  SELECT who, outcome, happened_at FROM sign_in_log WHERE realm = 'buyer' AND who IS NOT NULL;
