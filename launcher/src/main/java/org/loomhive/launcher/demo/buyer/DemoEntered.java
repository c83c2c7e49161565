package org.loomhive.launcher.demo.buyer;

import java.time.Duration;
import java.util.LinkedHashMap;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.delivery.tax.Place;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.entered.EnterOrder;
import org.loomhive.ordering.entered.OrderSource;
import org.loomhive.ordering.entered.ReckonOrder;

/** At a fair somebody was told a price two hours ago; her order waits for its payment. */
public final class DemoEntered {
  private static final Duration BEFORE = Duration.ofHours(2);
  private static final String COUNTRY = "DE";

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.ago(BEFORE, this::atTheFair);
  }

  /** Nobody is told here: the office writes the letter once it runs. */
  private void atTheFair() {
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    var pieces = new LinkedHashMap<Sku, Integer>();
    pieces.put(world.skus.get("cotton-kitchen-cloths"), 1);
    pieces.put(world.skus.get("eri-silk-shawl"), 1);
    var wanted = new ReckonOrder.Wanted(BasketToken.random(), ChargeCurrency.EUR, pieces);
    var sum = world.get(ReckonOrder.class).reckon(wanted, Place.of(COUNTRY), office);
    var way = sum.ways().get(0);
    var address =
        new Address("Lena Kranz", COUNTRY).at("Am Markt 4", "").in("04109", "Leipzig", "");
    var customer = new Checkout.Customer("lena@example.org", null, address, Language.DE);
    var entry =
        new EnterOrder.Entry(OrderSource.FAIR, customer, way.offer().code(), way.cost().toPay());
    world.get(EnterOrder.class).enter(wanted, entry, office);
  }
}
