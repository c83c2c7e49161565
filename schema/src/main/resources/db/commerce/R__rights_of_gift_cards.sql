-- The shop sells cards and takes from them, the staff give, block and deliver them; what moved on a card is never changed. A nightly job of the office forgets givers.
GRANT SELECT, INSERT, UPDATE ON gift_card TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT, INSERT ON gift_card_movement TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE ON gift_card_sale TO '${shop}'@'%';
GRANT SELECT, UPDATE (version, buyer_email, to_email, giver, greeting, forgotten_at) ON gift_card_sale TO '${admin}'@'%';
GRANT SELECT ON gift_card_amount TO '${shop}'@'%', '${admin}'@'%';
GRANT SELECT ON gift_card_limit TO '${shop}'@'%';
GRANT SELECT, INSERT ON gift_card_limit TO '${admin}'@'%';
GRANT SELECT ON gift_card_term TO '${shop}'@'%';
GRANT SELECT, INSERT ON gift_card_term TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON slowed_try TO '${shop}'@'%';
GRANT SELECT, DELETE ON slowed_try TO '${admin}'@'%';
GRANT SELECT ON gift_wrap_price TO '${shop}'@'%', '${admin}'@'%';
