package org.loomhive.material.owned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;

/**
 * Takes in what a customer gives us for her order. It costs us nothing, so it is in no book of
 * money. The same lot comes once.
 */
@ApplicationScoped
public class ReceiveOwned {
  @Inject ReceiveLot receiveLot;
  @Inject MaterialLots lots;

  @Transactional
  public LotNumber receive(NewLot lot, LotOwner owner, Actor actor) {
    if (lot.cost().isPositive())
      throw new Refused(MaterialRefusal.CUSTOMERS_COST_NOTHING, lot.number());
    var earlier = lots.find(lot.number());
    if (earlier.isPresent() && !earlier.get().owner().equals(Optional.of(owner)))
      throw new Refused(MaterialRefusal.LOT_NUMBER_TAKEN, lot.number());
    receiveLot.receive(lot, actor);
    lots.lock(lot.number(), actor).belongsTo(owner);
    return lot.number();
  }
}
