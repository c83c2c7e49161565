package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.leaf.Leafing;
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
@Named("lotChoice")
@RequestScoped
public class LotChoice {
  private static final int MOST = 50;

  @Inject MaterialLots lots;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.lots}")
  String typed;

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
    for (Optional<String> bath : baths)
      bath.ifPresent(name -> addNew(need.line().material(), work, name, found));
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
    addNew(code, work, getTyped(), found);
  }

  /** What is there already stays where it is. */
  private void addNew(MaterialCode code, WorkOrder work, String typed, List<MaterialLot> found) {
    var how = new Leafing(typed, "", 0, MOST);
    var known = found.stream().map(MaterialLot::number).collect(Collectors.toSet());
    lots.withSomethingFree(work.cooperative(), code, how).stream()
        .filter(lot -> !known.contains(lot.number()))
        .forEach(found::add);
  }

  /** A part of a number, a dye bath or a supplier; it stands in the address. */
  public String getTyped() {
    return typed == null ? "" : typed.strip();
  }

  /** There may be more than are shown. */
  public boolean isMany() {
    return !getTyped().isEmpty() || found.values().stream().anyMatch(some -> some.size() >= MOST);
  }
}
