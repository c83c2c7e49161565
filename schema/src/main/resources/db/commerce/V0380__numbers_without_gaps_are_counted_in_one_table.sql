-- Invoices and challans are both numbered without gaps; one table counts for both, and each goes on where it was.
CREATE TABLE number_series (
  name VARCHAR(80) NOT NULL COMMENT 'what is numbered, for whom and in which year',
  last_number INT NOT NULL,
  CONSTRAINT pk_number_series PRIMARY KEY (name),
  CONSTRAINT ck_number_series_number CHECK (last_number > 0)
);
INSERT INTO number_series (name, last_number)
  SELECT CONCAT('invoice/', series), last_number FROM invoice_series;
INSERT INTO number_series (name, last_number)
  SELECT CONCAT('challan/', cooperative_ref, '/', year_begun), last_number FROM challan_series;
DROP TABLE invoice_series;
DROP TABLE challan_series;
