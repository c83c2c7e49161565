package org.loomhive.provenance.honey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loomhive.apiary.Apiaries;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.origin.LotCountries;
import org.loomhive.membership.Cooperatives;

/**
 * Follows the honey in jars back through the lots that were given out for them: a part of a lot
 * comes from where the lot does, what was blended in other work from where its parts do, in the
 * same shares.
 */
@ApplicationScoped
public class TellOrigin {
  private static final int COUNTRY = 2;
  private static final int WHOLE = 100;

  @Inject HoneyInWork honey;
  @Inject MaterialLots lots;
  @Inject LotCountries countries;
  @Inject Apiaries apiaries;
  @Inject Cooperatives cooperatives;

  /** Of what was set aside or given out for work and did not come back; empty without honey. */
  public Optional<HoneyOrigin> of(WorkOrderNumber work) {
    var parts = honey.of(work);
    if (parts.isEmpty()) return Optional.empty();
    var tree = new OriginTree(this::sourceOf);
    for (Holding part : parts) tree.add(part.lot(), HoneyInWork.stayed(part));
    return Optional.of(
        tree.unknown().isEmpty()
            ? new HoneyOrigin(OriginShare.of(tree.weights(), WHOLE), List.of())
            : new HoneyOrigin(List.of(), tree.unknown()));
  }

  private OriginTree.Source sourceOf(LotNumber number) {
    var country = countries.of(number).or(() -> ownCountry(number));
    if (country.isPresent()) return OriginTree.Source.country(country.get());
    var lot = lots.find(number);
    var whole = lot.flatMap(MaterialLot::cameFrom);
    if (whole.isPresent()) return OriginTree.Source.lot(whole.get());
    return lot.flatMap(MaterialLot::madeIn).map(this::blended).orElse(OriginTree.Source.UNKNOWN);
  }

  private OriginTree.Source blended(WorkOrderNumber work) {
    var source = new OriginTree.Source();
    for (Holding part : honey.of(work)) source.with(part.lot(), HoneyInWork.stayed(part));
    return source;
  }

  /** Honey of hives that are kept here comes from where they stand. */
  private Optional<String> ownCountry(LotNumber number) {
    return apiaries
        .findLot(number)
        .map(lot -> cooperatives.get(lot.cooperative()).stateCode().substring(0, COUNTRY));
  }
}
