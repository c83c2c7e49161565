-- A quote asks for one zone, one currency and the weights that carry the parcel; it read all rates of all zones.
ALTER TABLE delivery_rate ADD INDEX ix_delivery_rate_weight (zone, currency, up_to_grams);
