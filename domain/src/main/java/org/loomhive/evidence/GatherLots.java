package org.loomhive.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.origin.LotCountries;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.material.trace.CameFrom;
import org.loomhive.material.trace.LotFamily;
import org.loomhive.production.trace.WentInto;

/** Reads of which lots something is in the pieces of some work, back to those from outside. */
@ApplicationScoped
public class GatherLots {
  @Inject Holdings holdings;
  @Inject LotFamily family;
  @Inject LotProofs proofs;
  @Inject LotCountries countries;

  /** Each lot once; those that are in the pieces come before those further back. */
  List<LotTold> of(Collection<WorkOrderNumber> works) {
    var inIt = new LinkedHashMap<LotNumber, Quantity>();
    for (Holding part : holdings.forWorks(works))
      if (WentInto.inPieces(part).isPositive())
        inIt.merge(part.lot(), WentInto.inPieces(part), Quantity::plus);
    var told = new LinkedHashMap<LotNumber, MaterialLot>();
    for (LotNumber number : inIt.keySet())
      for (CameFrom source : family.sources(number)) told.put(source.lot().number(), source.lot());
    return told.values().stream()
        .sorted(Comparator.comparing(lot -> !inIt.containsKey(lot.number())))
        .map(lot -> told(lot, inIt))
        .toList();
  }

  private LotTold told(MaterialLot lot, Map<LotNumber, Quantity> inIt) {
    var papers =
        proofs.certificates(lot.number()).stream()
            .map(one -> one.kind() + " " + one.number())
            .toList();
    var from =
        new LotTold.From(
            lot.material().name(),
            lot.origin(),
            countries.of(lot.number()),
            lot.receivedOn(),
            papers);
    return new LotTold(
        lot.number(), from, Optional.ofNullable(inIt.get(lot.number())), lot.cameFrom());
  }
}
