-- Where a row says so the price that is asked everywhere holds, and the tax is taken out of it.
ALTER TABLE tax_row ADD COLUMN within_price BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the price stays as it is, the tax is a part of it';
ALTER TABLE order_tax ADD COLUMN within_price BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'it was a part of the prices as they were shown';
