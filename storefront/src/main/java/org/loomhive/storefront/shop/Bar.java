package org.loomhive.storefront.shop;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.kernel.Money;

/** One share of a price with its place in a bar that is a thousand steps long. */
public record Bar(CostReceiver receiver, Money amount, int percent, long start, long width) {
  private static final long LENGTH = 1000;

  static List<Bar> of(PriceBreakdown breakdown) {
    var bars = new ArrayList<Bar>();
    long before = 0;
    long whole = breakdown.price().minor();
    for (var share : breakdown.shares()) {
      long after = before + share.amount().minor();
      long start = before * LENGTH / whole;
      long width = after * LENGTH / whole - start;
      bars.add(new Bar(share.receiver(), share.amount(), share.percent(), start, width));
      before = after;
    }
    return bars;
  }
}
