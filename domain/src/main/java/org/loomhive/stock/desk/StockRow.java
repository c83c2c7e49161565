package org.loomhive.stock.desk;

import org.loomhive.catalog.Variant;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockItem;

/**
 * One variant as it lies in the store.
 *
 * @param item on hand, allocated, inspection, damaged and what is kept from sale
 * @param there what is held and what is free of it
 */
public record StockRow(Variant variant, StockItem item, Availability there) {}
