-- The oldest message that waits was looked for along all that were ever told.
CREATE INDEX ix_outbox_message_waiting ON outbox_message (done_at, id, due_at);
