package org.loomhive.admin.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.admin.stages.ParcelLookPage;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.HoneyLot;
import org.loomhive.kernel.LotNumber;
import org.loomhive.ordering.OrderLine;
import org.loomhive.production.trace.WorkBehind.Sold;
import org.loomhive.provenance.honey.JarLots;

/** The lots of honey that the jars of the parcel may have been filled from. */
@Named("jarsInParcel")
@RequestScoped
public class JarsInParcel {
  private static final int NEWEST_LOTS = 50;

  @Inject ParcelLookPage look;
  @Inject JarLots filled;
  @Inject Apiaries apiaries;

  private Optional<Set<LotNumber>> known;

  /** The books know it of all of them. */
  public boolean isKnown() {
    if (known == null) known = filled.in(sold());
    return known.isPresent();
  }

  /** Those that are known, else the newest of those who made what lies in it. */
  public List<HoneyLot> getLots() {
    if (isKnown()) return known.get().stream().map(apiaries::lot).toList();
    return look.getParcel().lines().stream()
        .map(OrderLine::cooperative)
        .distinct()
        .flatMap(maker -> apiaries.lotsOf(maker, 0, NEWEST_LOTS).stream())
        .map(Apiaries.Filled::lot)
        .toList();
  }

  void require(LotNumber lot) {
    filled.require(lot, sold());
  }

  private List<Sold> sold() {
    return look.getParcel().lines().stream().map(Sold::of).toList();
  }
}
