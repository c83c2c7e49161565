-- What is written to a buyer is written in the language that she ordered in.
ALTER TABLE customer_order
  ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en' COMMENT 'BCP 47';
