-- A copy of the database must not be a second factor: the seed is closed and needs more room.
ALTER TABLE staff_account MODIFY code_secret VARCHAR(200) NULL COMMENT 'sealed, second factor';
