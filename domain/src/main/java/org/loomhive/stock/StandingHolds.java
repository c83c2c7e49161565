package org.loomhive.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.capacity.HoldHours;
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

/**
 * Keeps pieces and hours for a company while what it was promised holds. All that stands held takes
 * at most a part of what could be sold, so that promises alone never empty the shop; what does not
 * fit is not held.
 */
@ApplicationScoped
public class StandingHolds {
  /** At most one of so many pieces, and one of so many minutes of a week. */
  public static final int PART = 2;

  @Inject StockItems items;
  @Inject HoldHours hours;
  @Inject Clock clock;

  /**
   * As much of it as there is room for, in place of what stood held under this name before. Hours
   * are those from its last day on, so that whoever orders then finds them.
   */
  @Transactional
  public void hold(Holder holder, Map<Variant, Integer> wanted, LocalDate lastDay) {
    var until = endOf(lastDay);
    var ready = ready(wanted);
    var locked = items.lock(ready.keySet());
    items.removeHoldsOf(holder.name());
    locked.forEach(
        (sku, item) -> {
          int pieces = Math.min(ready.get(sku), room(item));
          if (pieces > 0) add(new StockHold(holder, sku, pieces), until);
        });
    hours.holdPart(holder, wanted, new HoldHours.Standing(lastDay, until, PART));
  }

  /** Of the pieces that did not fit before, as many as fit by now; gives how many. */
  @Transactional
  public int more(Holder holder, Map<Variant, Integer> wanted, LocalDate lastDay) {
    var ready = ready(wanted);
    int all = 0;
    for (StockItem item : items.lock(ready.keySet()).values()) {
      var held =
          items.holdsOf(holder.name()).stream().filter(one -> one.isOf(item.sku())).findFirst();
      int missing = ready.get(item.sku()) - held.map(StockHold::pieces).orElse(0);
      int more = Math.min(missing, room(item));
      if (more <= 0) continue;
      if (held.isPresent()) held.get().more(more);
      else add(new StockHold(holder, item.sku(), more), endOf(lastDay));
      all += more;
    }
    return all;
  }

  /** No more than so much of each: what is beyond that is free at once. */
  @Transactional
  public void lower(Holder holder, Map<Variant, Integer> most) {
    ready(most).forEach((sku, pieces) -> items.lower(holder.name(), sku, pieces));
    hours.lower(holder.name(), most);
  }

  private void add(StockHold hold, Instant until) {
    items.add(hold.standing().from(clock.instant(), until));
  }

  private static Instant endOf(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private int room(StockItem item) {
    var live = items.liveOn(item.sku(), clock.instant());
    int saleable = item.unallocated() - item.safety();
    long free = saleable - Held.against(Holder.nobody(), live);
    return (int) Math.max(0, Math.min(saleable / PART - Held.standing(live), free));
  }

  private static Map<Sku, Integer> ready(Map<Variant, Integer> wanted) {
    var ready = new TreeMap<Sku, Integer>(Comparator.comparing(Sku::value));
    wanted.forEach(
        (variant, pieces) -> {
          if (!variant.isMadeToOrder()) ready.put(variant.sku(), pieces);
        });
    return ready;
  }

  /** Lets go at once of all that stands held under this name. */
  @Transactional
  public void release(String name) {
    items.removeHoldsOf(name);
    hours.release(name);
  }

  /** Lets go at once of all that stands held for a party, under whatever name. */
  @Transactional
  public void releaseAll(String party) {
    items.removeStanding(party);
    hours.releaseStanding(party);
  }

  /** Pieces that are held under this name now. */
  public Map<Sku, Integer> pieces(String name) {
    return items.holdsOf(name).stream()
        .filter(one -> one.isLiveAt(clock.instant()))
        .collect(Collectors.toMap(StockHold::sku, StockHold::pieces));
  }
}
