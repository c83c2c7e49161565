-- Money for a piece that was sent in exchange goes back out of what was paid for the first order, so that one is looked up.
ALTER TABLE return_request ADD INDEX ix_return_request_replaced (replaced_by);
