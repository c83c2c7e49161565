-- Whenever pieces come in it is asked who paid late and waits for them.
ALTER TABLE order_line ADD INDEX ix_order_line_short (short_quantity, sku);
