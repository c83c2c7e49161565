-- Who has what is ready sent before what is made pays two parcels. What one of them costs goes back when nothing is left to be sent in it.
ALTER TABLE customer_order ADD COLUMN made_delivery_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'what of the delivery is for the parcel with what is made; 0 where all travels together';
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_made_delivery CHECK (made_delivery_minor BETWEEN 0 AND delivery_minor);
