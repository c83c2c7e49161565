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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.capacity.HoldHours;
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

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
   * @throws Refused SOLD_OUT with the product's name and how many there are, which buyers never
   *     read
   */
  @Transactional
  public void hold(Holder holder, Map<Sku, Integer> demand, Instant until) {
    var wanted = new LinkedHashMap<Variant, Integer>();
    for (Variant variant : variants.of(demand.keySet()))
      wanted.put(variant, demand.get(variant.sku()));
    holdAll(holder, wanted, until);
  }

  /** The same for a caller who knows the variants already. */
  @Transactional
  public void holdAll(Holder holder, Map<Variant, Integer> wanted, Instant until) {
    var now = clock.instant();
    var ready = ready(wanted);
    var locked = items.lock(ready.keySet());
    for (var one : ready.values()) {
      int free = one.most(freeFor(holder, locked.get(one.variant().sku()), now));
      if (free < one.pieces())
        throw new Refused(StockRefusal.SOLD_OUT, one.variant().product().name(), free);
    }
    items.removeHoldsOf(holder.name());
    for (var one : ready.values())
      items.add(new StockHold(holder, one.variant().sku(), one.pieces()).from(now, until));
    hours.hold(holder, wanted, until);
  }

  /**
   * The same in place of what was held under another name before, which was the same person's.
   *
   * @throws Refused SOLD_OUT as above
   */
  @Transactional
  public void takeOver(String before, Holder holder, Map<Variant, Integer> wanted, Instant until) {
    items.lock(ready(wanted).keySet()); // in the order in which everybody waits
    items.rename(before, holder.name());
    hours.rename(before, holder.name());
    holdAll(holder, wanted, until);
  }

  /** The same for the usual time. */
  @Transactional
  public void hold(String holder, Map<Sku, Integer> demand) {
    hold(Holder.of(holder), demand, clock.instant().plus(USUAL));
  }

  /** She wants no more than so many of it: what is held beyond that is free at once. */
  @Transactional
  public void lower(String holder, Sku sku, int pieces) {
    items.lower(holder, sku, pieces);
    hours.release(holder); // her next step takes the hours for what is left
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
   *
   * @param demand pieces of what lies ready; what is made to order is not there yet
   */
  @Transactional
  public Map<Sku, Integer> allocate(String holder, Map<Sku, Integer> demand) {
    var now = clock.instant();
    var locked = items.lock(demand.keySet());
    var missing = new LinkedHashMap<Sku, Integer>();
    demand.forEach(
        (sku, pieces) -> {
          int given = Math.min(pieces, freeForPaid(holder, locked.get(sku), now));
          if (given > 0)
            items.move(
                locked.get(sku),
                StockMovement.allocated(sku, given).because("paid: " + holder, now));
          if (given < pieces) missing.put(sku, pieces - given);
        });
    items.removeHoldsOf(holder);
    hours.keep(holder);
    return missing;
  }

  /** Waits for these rows in the order in which everybody does, before they change one by one. */
  @Transactional
  public void await(Collection<Sku> skus) {
    items.lock(skus);
  }

  /** She is who she was when she took hold of it, with her party. */
  private int freeForPaid(String name, StockItem item, Instant now) {
    if (item == null) return 0;
    var holds = items.holdsOn(item.sku());
    var holder =
        holds.stream()
            .map(StockHold::holder)
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElse(Holder.of(name));
    return freeFor(holder, item, StockItems.live(holds, now));
  }

  private int freeFor(Holder holder, StockItem item, Instant now) {
    return item == null ? 0 : freeFor(holder, item, items.liveOn(item.sku(), now));
  }

  /** What is kept from sale never breaks what she holds already. */
  private static int freeFor(Holder holder, StockItem item, List<Held> live) {
    int left = item.unallocated() - (int) Held.against(holder, live);
    int hers = (int) Held.hersOf(holder, live);
    return Math.max(0, Math.max(left - item.safety(), Math.min(left, hers)));
  }

  private record Wanted(Variant variant, int pieces) {
    /** Of what is one of a kind nobody has two, whatever was counted. */
    int most(int free) {
      return variant.isOneOfAKind() ? Math.min(1, free) : free;
    }
  }

  private static Map<Sku, Wanted> ready(Map<Variant, Integer> wanted) {
    var ready = new TreeMap<Sku, Wanted>(Comparator.comparing(Sku::value));
    wanted.forEach(
        (variant, pieces) -> {
          if (!variant.isMadeToOrder() && pieces > 0)
            ready.put(variant.sku(), new Wanted(variant, pieces));
        });
    return ready;
  }
}
