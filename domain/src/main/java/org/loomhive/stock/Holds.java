package org.loomhive.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.capacity.HoldHours;

/**
 * Keeps pieces for somebody who is paying, and gives them to the paid order. Of what is made to
 * order no pieces are held but hours of makers.
 */
@ApplicationScoped
public class Holds {
  /** How long pieces are kept when nobody says otherwise; each step of a checkout asks anew. */
  public static final Duration USUAL = Duration.ofMinutes(10);

  @Inject StockItems items;
  @Inject Variants variants;
  @Inject HoldHours hours;
  @Inject Clock clock;

  /**
   * Holds all of it or nothing, in place of what this holder held before. Her own holds never count
   * against her.
   *
   * @param demand pieces wanted of each variant, summed over all lines
   * @throws Refused SOLD_OUT with the product's name and how many there are
   */
  @Transactional
  public void hold(String holder, Map<Sku, Integer> demand, Instant until) {
    var now = clock.instant();
    var asked = variants.of(demand.keySet());
    var wanted = ready(asked, demand);
    var locked = items.lock(wanted.keySet());
    for (var one : wanted.values()) {
      int free = freeFor(holder, locked.get(one.variant().sku()), now);
      if (free < one.pieces())
        throw new Refused(StockRefusal.SOLD_OUT, one.variant().product().name(), free);
    }
    items.removeHoldsOf(holder);
    for (var one : wanted.values())
      items.add(new StockHold(holder, one.variant().sku(), one.pieces()).from(now, until));
    hours.hold(holder, asked, demand, until);
  }

  /** The same for the usual time. */
  @Transactional
  public void hold(String holder, Map<Sku, Integer> demand) {
    hold(holder, demand, clock.instant().plus(USUAL));
  }

  /** Lets go at once of everything that this holder holds. */
  @Transactional
  public void release(String holder) {
    items.removeHoldsOf(holder);
    hours.release(holder);
  }

  /** Takes lapsed holds away; they do not count any more anyway. Gives how many. */
  @Transactional
  public int sweep() {
    return items.removeLapsed(clock.instant()) + hours.sweep();
  }

  /**
   * Gives pieces to a paid order and ends its holds. A payment that came after the hold lapsed may
   * find less: it gets what is free, and the answer says what is short of each variant.
   */
  @Transactional
  public Map<Sku, Integer> allocate(String holder, Map<Sku, Integer> demand) {
    var now = clock.instant();
    var wanted = ready(variants.of(demand.keySet()), demand);
    var locked = items.lock(wanted.keySet());
    var missing = new LinkedHashMap<Sku, Integer>();
    for (var one : wanted.values()) {
      var sku = one.variant().sku();
      int given = Math.min(one.pieces(), freeFor(holder, locked.get(sku), now));
      if (given > 0)
        items.move(
            locked.get(sku), StockMovement.allocated(sku, given).because("paid: " + holder, now));
      if (given < one.pieces()) missing.put(sku, one.pieces() - given);
    }
    items.removeHoldsOf(holder);
    hours.keep(holder);
    return missing;
  }

  private int freeFor(String holder, StockItem item, Instant now) {
    if (item == null) return 0;
    int heldByOthers =
        items.holdsOn(item.sku()).stream()
            .filter(h -> !h.isOf(holder) && h.isLiveAt(now))
            .mapToInt(StockHold::pieces)
            .sum();
    return Math.max(0, item.unallocated() - heldByOthers);
  }

  private record Wanted(Variant variant, int pieces) {}

  private static Map<Sku, Wanted> ready(Collection<Variant> asked, Map<Sku, Integer> demand) {
    var wanted = new TreeMap<Sku, Wanted>(Comparator.comparing(Sku::value));
    for (Variant variant : asked)
      if (!variant.isMadeToOrder() && demand.get(variant.sku()) > 0)
        wanted.put(variant.sku(), new Wanted(variant, demand.get(variant.sku())));
    return wanted;
  }
}
