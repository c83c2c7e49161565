-- Of those who asked for letters the shop may read what a buyer herself asked for: her account has shown that the address is hers.
CREATE SQL SECURITY DEFINER VIEW buyer_newsletter AS
  SELECT a.ref AS who, s.language, s.asked_at, s.confirmed_at
  FROM buyer_account a JOIN newsletter_subscriber s ON s.email = a.email
  WHERE a.confirmed_at IS NOT NULL AND a.erased_at IS NULL AND s.left_at IS NULL;
