package org.loomhive.catalog.told;

import org.loomhive.catalog.Product;

/**
 * Somebody is writing words of a product. It is told before they are kept, so that a room that
 * knows what may be said can refuse them.
 */
public record ProductWorded(Product product, String words) {}
