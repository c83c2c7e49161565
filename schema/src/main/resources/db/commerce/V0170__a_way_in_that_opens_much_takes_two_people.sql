-- Whoever asks for a way in to money, care or accounts is not the one who makes it.
ALTER TABLE staff_account
  ADD COLUMN access_asked_at DATETIME(6) NULL,
  ADD COLUMN access_asked_by VARCHAR(40) NULL COMMENT 'reference of the one who asks, or system',
  ADD COLUMN access_agreed_by VARCHAR(40) NULL COMMENT 'reference of the second person; null while she is waited for',
  ADD CONSTRAINT ck_staff_account_two_people CHECK (access_agreed_by IS NULL OR access_agreed_by <> access_asked_by);
