-- Each piece that a company orders counts for one quote, until its order lapses or the line is cancelled; a quote is ordered once all of it was.
CREATE TABLE wholesale_quote_taken (
  id BIGINT NOT NULL AUTO_INCREMENT,
  quote_id BIGINT NOT NULL,
  order_number VARCHAR(40) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  pieces INT NOT NULL,
  sample BOOLEAN NOT NULL COMMENT 'the one piece before many',
  paid_at DATETIME(6) NULL COMMENT 'from then on they do not stand held for the quote as well',
  CONSTRAINT pk_wholesale_quote_taken PRIMARY KEY (id),
  CONSTRAINT uq_wholesale_quote_taken_once UNIQUE (quote_id, order_number, sku),
  CONSTRAINT ck_wholesale_quote_taken_pieces CHECK (pieces > 0),
  CONSTRAINT fk_wholesale_quote_taken_quote FOREIGN KEY (quote_id) REFERENCES wholesale_quote (id),
  INDEX ix_wholesale_quote_taken_order (order_number)
);

-- What was ordered before, and was neither cancelled nor let go unpaid.
INSERT INTO wholesale_quote_taken (quote_id, order_number, sku, pieces, sample, paid_at)
SELECT q.id, q.ordered_as, l.sku, l.pieces, FALSE, o.paid_at
FROM wholesale_quote q
JOIN wholesale_quote_line l ON l.quote_id = q.id
JOIN customer_order o ON o.number = q.ordered_as
WHERE (o.paid_at IS NOT NULL OR o.expired_at IS NULL)
  AND EXISTS (SELECT 1 FROM order_line ol
    WHERE ol.order_id = o.id AND ol.sku = l.sku AND ol.cancelled_at IS NULL);

INSERT INTO wholesale_quote_taken (quote_id, order_number, sku, pieces, sample, paid_at)
SELECT q.id, s.order_number, s.sku, 1, TRUE, o.paid_at
FROM wholesale_ordered_line s
JOIN wholesale_quote q ON q.ref = s.quote_ref AND q.sent_at IS NOT NULL AND q.replaced_at IS NULL
JOIN customer_order o ON o.number = s.order_number
WHERE s.sample AND (o.paid_at IS NOT NULL OR o.expired_at IS NULL)
  AND EXISTS (SELECT 1 FROM order_line ol
    WHERE ol.order_id = o.id AND ol.sku = s.sku AND ol.cancelled_at IS NULL);

ALTER TABLE wholesale_quote DROP COLUMN ordered_as;
