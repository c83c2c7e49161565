-- Challans and the form on job work name goods by their heading of the tariff.
ALTER TABLE material ADD COLUMN hsn_code VARCHAR(8) NULL COMMENT 'HSN, 4, 6 or 8 digits';
