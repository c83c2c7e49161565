-- What papers say of the business that gets a parcel is frozen with them.
ALTER TABLE customs_record ADD COLUMN to_business VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'empty for a person';
ALTER TABLE customs_record ADD COLUMN to_tax_number VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE customs_record ADD COLUMN to_accounts_for_tax BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'it pays the tax itself, and none was collected';
