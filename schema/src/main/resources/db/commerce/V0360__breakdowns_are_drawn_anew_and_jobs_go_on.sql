-- A wage that was corrected after its breakdown was published makes a new edition of it; and jobs look only at what happened since they looked last.
ALTER TABLE actual_breakdown ADD COLUMN edition INT NOT NULL DEFAULT 1 COMMENT 'the highest counts; the others stay as they were published';
ALTER TABLE actual_breakdown ADD CONSTRAINT uq_actual_breakdown_edition UNIQUE (order_number, line_number, edition);
ALTER TABLE actual_breakdown DROP INDEX uq_actual_breakdown_line;
ALTER TABLE pay_line ADD INDEX ix_pay_line_settled (settled_at);
ALTER TABLE order_shipment ADD INDEX ix_order_shipment_shipped (shipped_at);
ALTER TABLE earned_wage ADD INDEX ix_earned_wage_sku (sku, correction);
