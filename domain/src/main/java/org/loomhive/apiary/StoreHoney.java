package org.loomhive.apiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.membership.Cooperatives;

/**
 * A lot of honey is strained, weighed and goes into the store as material, under its own number; it
 * is given out for jars like any other. Afterwards no harvest goes into it.
 */
@ApplicationScoped
public class StoreHoney {
  @Inject Apiaries apiaries;
  @Inject Cooperatives cooperatives;
  @Inject ReceiveLot receive;

  /**
   * What stands in the drum.
   *
   * @param as the material that this honey is
   * @param found on the scales; what comb and straining took is missing
   * @param cost what was paid for it; nothing where the harvest was paid as work
   */
  public record Drum(LotNumber lot, MaterialCode as, Quantity found, Money cost) {}

  /** The same lot comes once. */
  @Transactional
  public void store(Drum drum, Actor actor) {
    var lot = apiaries.lot(drum.lot());
    actor.requireSight(lot.cooperative());
    var harvested = apiaries.harvestedInto(lot.number());
    if (drum.found().compareTo(harvested) > 0)
      throw new Refused(ApiaryRefusal.MORE_THAN_WAS_HARVESTED, lot.number(), harvested);
    var material =
        new NewLot(
            lot.number(),
            lot.cooperative(),
            drum.as(),
            drum.found(),
            drum.cost(),
            cooperatives.get(lot.cooperative()).name(),
            lot.district(),
            "");
    receive.receive(material, actor);
  }
}
