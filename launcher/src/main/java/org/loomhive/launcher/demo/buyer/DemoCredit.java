package org.loomhive.launcher.demo.buyer;

import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.wholesale.company.CompanyFacts;
import org.loomhive.wholesale.credit.AgreeCredit;
import org.loomhive.wholesale.credit.PaymentTerm;

/** A shop in Leeds that the house knows pays 30 days after a parcel left; one order is due soon. */
public final class DemoCredit {
  /** The contact of the company that pays later. */
  public static final String COMPANY = "reed@example.org";

  private static final Map<String, Integer> PIECES =
      Map.of("cotton-towel-red-border", 6, "cotton-kitchen-cloths", 6);
  private static final int GRAMS = 6_000;

  private DemoWorld world;
  private DemoCompany leeds;

  public void load(DemoWorld here) {
    world = here;
    leeds = new DemoCompany(world, COMPANY);
    world.on(37, 10, 0, leeds::register);
    world.on(37, 10, 10, () -> leeds.apply(shop()));
    world.on(35, 11, 0, leeds::approve);
    world.on(30, 10, 0, this::agree);
    world.on(29, 16, 0, this::orderAndSend);
    world.offer(new DemoWorld.SignIn("shop", "company-later", COMPANY, DemoAccounts.PASSWORD, ""));
  }

  private static CompanyFacts shop() {
    return new CompanyFacts("The Reed Basket", "GB")
        .seenAt("12 Osier Lane, Leeds LS1 4XX", "the-reed-basket.example");
  }

  private void agree() {
    world
        .get(AgreeCredit.class)
        .agree(leeds.company().ref(), PaymentTerm.NET_30, Money.of("1500", "GBP"), leeds.office());
  }

  private void orderAndSend() {
    var address = new Address("The Reed Basket", "GB").at("12 Osier Lane", "");
    var number = leeds.order("GBP", PIECES, address.in("LS1 4XX", "Leeds", ""));
    var order = world.get(Orders.class).get(number);
    var close = world.get(CloseParcel.class);
    close.close(number, new Packing.ToPack(order.nextParcel(), all(order), GRAMS), Actor.system());
    var parcel = world.get(Orders.class).get(number).parcels().get(0);
    var how = new Tracking("India Post", "EE473124829IN");
    world.get(ShipLines.class).ship(number, parcel.number(), how, Actor.system());
    world.get(TellOutbox.class).all();
  }

  private static Map<Integer, Integer> all(Order order) {
    return order.lines().stream()
        .collect(Collectors.toMap(OrderLine::lineNumber, OrderLine::packable));
  }
}
