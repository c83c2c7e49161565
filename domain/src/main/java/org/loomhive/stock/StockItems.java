package org.loomhive.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

/** All stock items and holds, and the locks on them. */
@ApplicationScoped
public class StockItems {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /**
   * Locks the rows of these variants until the transaction ends, always in ascending order so that
   * two that want the same rows wait for each other and never in a circle. A variant that never had
   * stock is not in the answer.
   */
  Map<Sku, StockItem> lock(Collection<Sku> skus) {
    var locked = new LinkedHashMap<Sku, StockItem>();
    var ascending = new TreeSet<>(Comparator.comparing(Sku::value));
    ascending.addAll(skus);
    for (Sku sku : ascending) lockOne(sku).forEach(item -> locked.put(sku, item));
    return locked;
  }

  private List<StockItem> lockOne(Sku sku) {
    return em.createQuery("select i from StockItem i where i.sku = :sku", StockItem.class)
        .setParameter("sku", sku)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The locked row; made when this variant has none yet. */
  StockItem lockOrMake(Sku sku) {
    var found = lockOne(sku);
    if (!found.isEmpty()) return found.get(0);
    em.createNativeQuery(
            "INSERT INTO stock_item (sku, on_hand, allocated) VALUES (?, 0, 0)"
                + " ON DUPLICATE KEY UPDATE sku = sku")
        .setParameter(1, sku.value())
        .executeUpdate();
    return lockOne(sku).stream().findFirst().orElseThrow(() -> new NotFound("stock", sku));
  }

  /** Writes the movement and changes the locked counters by it. */
  void move(StockItem locked, StockMovement movement) {
    locked.apply(movement);
    em.persist(movement);
  }

  /** Holds of anybody on this variant as they are now, not as they were when we began. */
  List<StockHold> holdsOn(Sku sku) {
    return em.createQuery("select h from StockHold h where h.sku = :sku", StockHold.class)
        .setParameter("sku", sku)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The same without what has lapsed. */
  List<Held> liveOn(Sku sku, Instant now) {
    return live(holdsOn(sku), now);
  }

  static List<Held> live(List<StockHold> holds, Instant now) {
    return holds.stream().filter(one -> one.isLiveAt(now)).map(StockHold::held).toList();
  }

  /** What is held under one name. */
  List<StockHold> holdsOf(String holder) {
    return em.createQuery("select h from StockHold h where h.holder = :holder", StockHold.class)
        .setParameter("holder", holder)
        .getResultList();
  }

  /** What was held under one name is held under another from now on. */
  void rename(String before, String holder) {
    em.createQuery("update StockHold h set h.holder = :holder where h.holder = :before")
        .setParameter("holder", holder)
        .setParameter("before", before)
        .executeUpdate();
  }

  /** No more pieces than that are held of a variant; none takes the hold away. */
  void lower(String holder, Sku sku, int pieces) {
    var change =
        pieces == 0 ? "delete from StockHold h" : "update StockHold h set h.pieces = :pieces";
    em.createQuery(change + " where h.holder = :holder and h.sku = :sku and h.pieces > :pieces")
        .setParameter("pieces", pieces)
        .setParameter("holder", holder)
        .setParameter("sku", sku)
        .executeUpdate();
  }

  void add(StockHold hold) {
    em.persist(hold);
  }

  void removeHoldsOf(String holder) {
    em.createQuery("delete from StockHold h where h.holder = :holder")
        .setParameter("holder", holder)
        .executeUpdate();
  }

  void removeStanding(String party) {
    em.createQuery("delete from StockHold h where h.party = :party and h.standing = true")
        .setParameter("party", party)
        .executeUpdate();
  }

  /** Takes lapsed holds away; they do not count any more anyway. Gives how many. */
  int removeLapsed(Instant now) {
    return em.createQuery("delete from StockHold h where h.heldUntil < :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * What there is of several variants; a variant without stock has none.
   *
   * @param who whose own holds do not count, as they never do against herself
   */
  public Map<Sku, Availability> of(Collection<Sku> skus, Holder who) {
    var result = new LinkedHashMap<Sku, Availability>();
    skus.forEach(sku -> result.put(sku, Availability.NONE));
    if (skus.isEmpty()) return result;
    var found =
        em.createQuery(
                """
                select i, h from StockItem i
                left join StockHold h on h.sku = i.sku and h.heldUntil > :now and h.holder <> :name
                where i.sku in :skus
                """,
                Object[].class)
            .setParameter("skus", skus)
            .setParameter("now", clock.instant())
            .setParameter("name", who.name())
            .getResultList();
    var holds = found.stream().map(row -> (StockHold) row[1]).filter(Objects::nonNull).toList();
    for (Object[] row : found) {
      var item = (StockItem) row[0];
      result.put(item.sku(), availability(item, who, holds));
    }
    return result;
  }

  private static Availability availability(StockItem item, Holder who, List<StockHold> holds) {
    var here = holds.stream().filter(h -> h.sku().equals(item.sku())).toList();
    int held = (int) Held.against(who, here.stream().map(StockHold::held).toList());
    var first =
        here.stream()
            .filter(hold -> !hold.isStanding())
            .map(StockHold::heldUntil)
            .min(Comparator.naturalOrder());
    return Availability.of(item, held, first.orElse(null));
  }
}
