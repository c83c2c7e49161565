-- When what came back was looked at, or a claim is settled, the office says what it came from: it stands with the request, with the money that goes back, and with its booking. Nothing of it reaches whoever made it.
ALTER TABLE return_request ADD COLUMN cause VARCHAR(20) NULL COMMENT 'what it came from; said when it is settled';
ALTER TABLE refund ADD COLUMN cause VARCHAR(20) NULL COMMENT 'what the loss came from; empty where nobody said';
