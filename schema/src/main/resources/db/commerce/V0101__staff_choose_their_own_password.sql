-- A password that was made for somebody is changed by her at the first sign-in; both moments are facts.
ALTER TABLE staff_account ADD COLUMN access_given_at DATETIME(6) NULL COMMENT 'password and codes were made for her';
ALTER TABLE staff_account ADD COLUMN password_chosen_at DATETIME(6) NULL COMMENT 'she chose her own since then';
