package org.loomhive.launcher.demo.life;

import java.util.Map;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.instead.TakeInstead;
import org.loomhive.payment.TestGateway;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.desk.StockDeed;
import org.loomhive.stock.desk.StockDesk;

/**
 * Trays fell from a cart, some napkins are kept for a fair, and a buyer paid so late that her
 * basket was gone: she took another one instead.
 */
public final class DemoShelf {
  private static final int FAIR_DAYS_AGO = 9;
  private static final int LATE_DAYS_AGO = 2;
  private static final int KEPT_FOR_THE_FAIR = 2;

  private DemoWorld world;
  private OrderNumber order;
  private PaymentRef payment;
  private int atTheFair;

  public void load(DemoWorld here) {
    world = here;
    world.on(FAIR_DAYS_AGO, 18, 0, () -> tell(StockDeed.BROKE, 2, "fell from the cart"));
    world.on(FAIR_DAYS_AGO - 1, 10, 0, () -> tell(StockDeed.WRITTEN_OFF, 1, "its rim is split"));
    world.on(FAIR_DAYS_AGO - 1, 10, 10, this::keepBack);
    world.on(LATE_DAYS_AGO, 8, 0, this::beginToPay);
    world.on(LATE_DAYS_AGO, 9, 20, this::takeToTheFair);
    world.on(LATE_DAYS_AGO, 9, 30, this::pay);
    world.on(LATE_DAYS_AGO, 12, 0, this::takeInstead);
    world.on(LATE_DAYS_AGO - 1, 9, 30, () -> stock().receive(gone(), atTheFair, "from the fair"));
  }

  private void tell(StockDeed what, int pieces, String why) {
    var told = new StockDesk.Told(what, pieces, why);
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(StockDesk.class).tell(world.skus.get("bamboo-tea-tray"), told, office);
  }

  private void keepBack() {
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    var napkins = world.skus.get("cotton-napkins-set");
    world.get(StockDesk.class).keepBack(napkins, KEPT_FOR_THE_FAIR, office);
  }

  private void beginToPay() {
    var address = new Address("Lore Anders", "DE").at("Am Hang 3", "").in("04109", "Leipzig", "");
    var buyer = new DemoOrders.Buyer("lore.anders@example.org", null, address, "EUR");
    order = new DemoOrders(world).place(buyer, Map.of(gone(), 1));
    payment = world.get(PayOrder.class).start(order, "", "/order/thanks", "/order/status").ref();
  }

  private void takeToTheFair() {
    var there = stock().of(gone());
    atTheFair = there.onHand() - there.allocated();
    stock().count(gone(), there.allocated(), "taken to the fair");
  }

  private void pay() {
    world.get(TestGateway.class).pay(payment);
    world.get(TellOutbox.class).all();
  }

  private void takeInstead() {
    var other = world.skus.get("bamboo-fish-basket");
    world.get(TakeInstead.class).take(order, 1, other);
    world.get(SendRefunds.class).all();
    world.get(TellOutbox.class).all();
  }

  private Sku gone() {
    return world.skus.get("bamboo-picking-basket");
  }

  private StockKeeping stock() {
    return world.get(StockKeeping.class);
  }
}
