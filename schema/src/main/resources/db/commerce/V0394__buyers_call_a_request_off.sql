-- Whoever asked to send something back may think better of it before it is here.
ALTER TABLE return_request ADD COLUMN called_off_at DATETIME(6) NULL;
