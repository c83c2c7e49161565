package org.loomhive.provenance.honey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.apiary.Apiaries;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.trace.WorkBehind;
import org.loomhive.production.trace.WorkBehind.Sold;

/**
 * From which lots of our own hives the jars in a parcel were filled: what was given out for the
 * work behind them, followed through every blend.
 */
@ApplicationScoped
public class JarLots {
  @Inject WorkBehind behind;
  @Inject HoneyInWork honey;
  @Inject MaterialLots lots;
  @Inject Apiaries apiaries;
  @Inject Variants variants;

  /** All lots that can be in them; empty where the books do not know it of some jars. */
  public Optional<Set<LotNumber>> in(Collection<Sold> parcel) {
    var all = new LinkedHashSet<LotNumber>();
    for (Sold sold : parcel) {
      if (!isHoney(sold.sku())) continue;
      var some = behind.of(sold).map(this::ownLots).orElse(Set.of());
      if (some.isEmpty()) return Optional.empty();
      all.addAll(some);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** What is known to be in other jars does not go on the paper of these. */
  public void require(LotNumber lot, Collection<Sold> parcel) {
    var known = in(parcel);
    if (known.isPresent() && !known.get().contains(lot))
      throw new Refused(OriginRefusal.LOT_NOT_IN_JARS, lot, told(known.get()));
  }

  private static String told(Set<LotNumber> lots) {
    return lots.stream().map(LotNumber::value).sorted().collect(Collectors.joining(", "));
  }

  private boolean isHoney(Sku sku) {
    return variants.get(sku).product().kind() == ProductKind.HONEY;
  }

  private Set<LotNumber> ownLots(List<WorkOrderNumber> works) {
    var own = new LinkedHashSet<LotNumber>();
    var seen = new HashSet<LotNumber>();
    works.forEach(work -> gather(work, own, seen));
    return own;
  }

  private void gather(WorkOrderNumber work, Set<LotNumber> own, Set<LotNumber> seen) {
    for (Holding part : honey.of(work)) gather(part.lot(), own, seen);
  }

  private void gather(LotNumber lot, Set<LotNumber> own, Set<LotNumber> seen) {
    if (!seen.add(lot)) return;
    if (apiaries.findLot(lot).isPresent()) {
      own.add(lot);
      return;
    }
    var stored = lots.find(lot);
    stored.flatMap(MaterialLot::cameFrom).ifPresent(whole -> gather(whole, own, seen));
    stored.flatMap(MaterialLot::madeIn).ifPresent(blending -> gather(blending, own, seen));
  }
}
