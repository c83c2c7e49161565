package org.loomhive.launcher.demo;

import java.util.Map;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.payment.TestGateway;

/**
 * Buys as a buyer would: fills a basket, places the order and pays it with the test gateway, at the
 * moment to which the world's clock was turned.
 */
final class DemoOrders {
  private final DemoWorld world;

  DemoOrders(DemoWorld world) {
    this.world = world;
  }

  /**
   * Somebody who buys.
   *
   * @param address where it goes; its country decides how
   * @param currency one of the charge currencies
   */
  record Buyer(String email, Address address, String currency) {}

  /** A buyer in Germany who pays in euro. */
  static Buyer inGermany(String name, String email) {
    var address = new Address(name, "DE").at("Lindenweg 4", "").in("10115", "Berlin", "");
    return new Buyer(email, address, "EUR");
  }

  /** Pieces of each variant, ordered and paid. The clock should have been turned before. */
  OrderNumber paid(Buyer buyer, Map<Sku, Integer> pieces) {
    var number = placed(buyer, pieces);
    var payment = world.get(PayOrder.class).start(number, "/order/thanks", "/order/status");
    world.get(TestGateway.class).pay(payment.ref());
    return number;
  }

  /** The same so many days ago at eleven in the morning of the workshops. */
  OrderNumber paid(int daysAgo, Buyer buyer, Map<Sku, Integer> pieces) {
    world.travelTo(daysAgo, 11, 0);
    return paid(buyer, pieces);
  }

  /** Ordered and not paid. */
  OrderNumber placed(Buyer buyer, Map<Sku, Integer> pieces) {
    var fill = world.get(FillBasket.class);
    var basket = fill.begin(buyer.currency());
    pieces.forEach((sku, count) -> fill.add(basket, sku, count));
    var priced = world.get(PriceBasket.class).find(basket).orElseThrow();
    var country = buyer.address().country();
    var delivery = world.get(QuoteDelivery.class).offers(priced, country).get(0);
    var customer = new Checkout.Customer(buyer.email(), null, buyer.address());
    var checkout = new Checkout(basket, "demo", customer, delivery.code(), null);
    return world.get(PlaceOrder.class).place(checkout);
  }
}
