package org.loomhive.provenance.honey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.Materials;

/** The honey that was set aside or given out for work and did not come back. */
@ApplicationScoped
public class HoneyInWork {
  /** Natural honey, in every tariff. */
  private static final String HEADING = "0409";

  @Inject Holdings holdings;
  @Inject Materials materials;

  List<Holding> of(WorkOrderNumber work) {
    return holdings.forWork(work).stream()
        .filter(part -> stayed(part).signum() > 0 && isHoney(part))
        .toList();
  }

  private boolean isHoney(Holding part) {
    return materials.get(part.material()).hsnCode().filter(h -> h.startsWith(HEADING)).isPresent();
  }

  static BigDecimal stayed(Holding part) {
    return part.account().free().negated().amount();
  }
}
