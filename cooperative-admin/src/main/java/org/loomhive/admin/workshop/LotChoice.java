package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.WorkOrder;
import org.loomhive.web.SignedIn;

/**
 * From which lots a need can be met: what the customer gave first, substitutes last; and before all
 * others those of the dye bath that the work has already.
 */
@RequestScoped
public class LotChoice {
  @Inject MaterialLots lots;
  @Inject SignedIn signedIn;

  private final Map<MaterialNeed, List<MaterialLot>> found = new HashMap<>();

  /** Looked for once in a request. */
  List<MaterialLot> of(WorkOrder work, MaterialNeed need) {
    return found.computeIfAbsent(need, one -> look(work, one));
  }

  private List<MaterialLot> look(WorkOrder work, MaterialNeed need) {
    var found = new ArrayList<MaterialLot>();
    add(need.line().material(), work, found);
    for (MaterialCode substitute : need.line().substitutes()) add(substitute, work, found);
    var baths = need.lotsGiven().stream().map(this::bath).toList();
    if (!baths.isEmpty()) found.sort(Comparator.comparing(lot -> !baths.contains(lot.dyeBatch())));
    return found;
  }

  private Optional<String> bath(LotNumber given) {
    return lots.get(given, signedIn.actor()).dyeBatch();
  }

  /** For all needs that are not met; none once the work is over. */
  List<MaterialLot> open(WorkOrder work, List<MaterialNeed> needs) {
    if (work.isInspected()) return List.of();
    return needs.stream()
        .filter(need -> !need.isMet())
        .flatMap(need -> of(work, need).stream())
        .toList();
  }

  /** What the need still misses that this lot serves, also where it stands in. */
  Quantity missing(List<MaterialNeed> needs, MaterialLot chosen) {
    return needs.stream()
        .filter(need -> need.line().accepts(chosen.material().code()))
        .findFirst()
        .map(need -> need.missing().orLess(lots.account(chosen).free()))
        .orElse(Quantity.zero(chosen.material().unit()));
  }

  private void add(MaterialCode code, WorkOrder work, List<MaterialLot> found) {
    work.orderNumber()
        .ifPresent(order -> found.addAll(lots.givenFor(order, work.cooperative(), code)));
    found.addAll(lots.withSomethingFree(work.cooperative(), code));
  }
}
