package org.loomhive.production.cost;

import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;

/**
 * What a work order took of one lot.
 *
 * @param taken in its pieces, usually lost, or left as scrap
 * @param cost of that, as the lot cost
 * @param lost what an unusual loss cost; no piece is dearer by it
 */
public record LotCost(LotNumber lot, String material, Quantity taken, Money cost, Money lost) {}
