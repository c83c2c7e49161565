package org.loomhive.material.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.Materials;
import org.loomhive.membership.Cooperatives;

/** Orders material from a supplier. Nothing is owed before it comes; the same order counts once. */
@ApplicationScoped
public class PlacePurchase {
  @Inject Purchases purchases;
  @Inject Suppliers suppliers;
  @Inject Materials materials;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public PurchaseNumber place(NewPurchase what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var supplier = suppliers.get(what.supplier(), actor);
    if (isPlaced(what)) return what.number();
    var now = clock.instant();
    var today = cooperatives.get(supplier.cooperative()).businessDay(now);
    if (what.lines().isEmpty()) throw new Refused(PurchaseRefusal.NOTHING_ORDERED);
    if (what.expectedOn().isBefore(today))
      throw new Refused(PurchaseRefusal.EXPECTED_BEFORE_ORDERED, what.expectedOn(), today);
    var order = new PurchaseOrder(what, supplier, today).by(actor, now);
    for (NewPurchase.Line line : what.lines()) add(line, order);
    purchases.add(order);
    return what.number();
  }

  private void add(NewPurchase.Line line, PurchaseOrder order) {
    var material = materials.get(line.material());
    if (!line.quantity().isPositive())
      throw new Refused(PurchaseRefusal.ORDER_MORE_THAN_NOTHING, material.name(), line.quantity());
    if (line.price().isNegative())
      throw new Refused(PurchaseRefusal.PRICE_BELOW_ZERO, line.material());
    order.add(new PurchaseLine(order, order.lines().size() + 1, material, line));
  }

  private boolean isPlaced(NewPurchase what) {
    var earlier = purchases.find(what.number());
    if (earlier.isPresent() && !earlier.get().isSameAs(what))
      throw new Refused(PurchaseRefusal.NUMBER_TAKEN, what.number());
    return earlier.isPresent();
  }
}
