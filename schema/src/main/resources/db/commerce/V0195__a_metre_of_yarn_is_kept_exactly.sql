-- A metre of fine yarn weighs some hundredths of a gram: nine decimals of a kilogram.
ALTER TABLE lot_conversion MODIFY each_amount DECIMAL(18,9) NOT NULL COMMENT 'is so much in the unit of the lot';
