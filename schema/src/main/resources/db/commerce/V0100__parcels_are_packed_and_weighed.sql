-- A parcel is packed and weighed before it leaves; the buyer sees it. Packing anew adds a row, and the lines point to it.
CREATE TABLE order_packing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_id BIGINT NOT NULL,
  packing_number INT NOT NULL,
  weight_grams INT NOT NULL,
  packed_at DATETIME(6) NOT NULL,
  packed_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_order_packing PRIMARY KEY (id),
  CONSTRAINT uq_order_packing_number UNIQUE (order_id, packing_number),
  CONSTRAINT ck_order_packing_weight CHECK (weight_grams > 0),
  CONSTRAINT fk_order_packing_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

ALTER TABLE order_line ADD COLUMN packing_id BIGINT NULL;
ALTER TABLE order_line ADD CONSTRAINT fk_order_line_packing FOREIGN KEY (packing_id) REFERENCES order_packing (id);
