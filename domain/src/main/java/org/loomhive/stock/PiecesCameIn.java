package org.loomhive.stock;

import org.loomhive.kernel.Sku;

/**
 * There are more pieces of a variant that belong to nobody. Told in the transaction in which they
 * came in, so that whoever waits for them has them before they are on sale.
 */
public record PiecesCameIn(Sku sku) {}
