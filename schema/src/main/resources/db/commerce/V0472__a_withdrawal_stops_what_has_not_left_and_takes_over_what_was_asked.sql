-- What a buyer withdraws from and has not left is stopped, also where other pieces of its line are with her. Her open requests go over into the withdrawal, and what comes back is counted piece by piece.
ALTER TABLE order_line DROP CONSTRAINT ck_order_line_cancelled;
ALTER TABLE order_line ADD CONSTRAINT ck_order_line_stopped CHECK (cancelled_at IS NULL OR shipped_pieces < quantity);

ALTER TABLE return_request ADD COLUMN taken_over_at DATETIME(6) NULL COMMENT 'its pieces stand in a withdrawal since then';

CREATE TABLE return_arrival (
  request_id BIGINT NOT NULL,
  line_number INT NOT NULL,
  came_at DATETIME(6) NOT NULL,
  pieces INT NOT NULL,
  CONSTRAINT pk_return_arrival PRIMARY KEY (request_id, line_number, came_at),
  CONSTRAINT ck_return_arrival_pieces CHECK (pieces > 0),
  CONSTRAINT fk_return_arrival_request FOREIGN KEY (request_id) REFERENCES return_request (id)
);

INSERT INTO return_arrival (request_id, line_number, came_at, pieces)
  SELECT p.request_id, p.line_number, r.received_at, p.pieces
  FROM return_piece p JOIN return_request r ON r.id = p.request_id
  WHERE r.received_at IS NOT NULL;
