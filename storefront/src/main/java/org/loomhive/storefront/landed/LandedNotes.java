package org.loomhive.storefront.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.ordering.tax.LandedWay;

/** What a buyer should know beside the sums: said once where it holds for every way. */
@Named("landedNotes")
@ApplicationScoped
public class LandedNotes {
  /** Words of one way, in the order of its sums. */
  public List<String> of(LandedWay way) {
    var cost = way.cost();
    var notes = new ArrayList<String>();
    if (!cost.within().isEmpty()) notes.add("landed.within");
    if (!cost.onTop().isEmpty()) notes.add("landed.collected");
    if (cost.isAccountedFor()) notes.add("landed.business");
    if (cost.isAskedByCarrier()) notes.add("landed.door");
    if (!cost.isDutyKnown()) notes.add("landed.duty.unknown");
    if (!cost.isTaxKnown()) notes.add("landed.tax.unknown");
    notes.add(cost.isGuaranteed() ? "landed.nothing" : "landed.fee");
    return notes;
  }

  /** What holds for all of them. */
  public List<String> ofAll(List<LandedWay> ways) {
    var common = ways.isEmpty() ? new ArrayList<String>() : new ArrayList<>(of(ways.get(0)));
    ways.forEach(way -> common.retainAll(of(way)));
    return common;
  }

  /** What holds for one and not for all of them. */
  public List<String> ofOne(LandedWay way, List<LandedWay> ways) {
    var own = new ArrayList<>(of(way));
    own.removeAll(ofAll(ways));
    return own;
  }
}
