package org.loomhive.launcher.demo.life;

import java.util.Map;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.payment.TestGateway;
import org.loomhive.payment.refund.SendRefunds;

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
   * @param account null for a guest
   * @param address where it goes; its country decides how
   * @param currency one of the charge currencies
   */
  record Buyer(String email, BuyerRef account, Address address, String currency) {}

  void pay(OrderNumber number) {
    var payment = world.get(PayOrder.class).start(number, "", "/order/thanks", "/order/status");
    world.get(TestGateway.class).pay(payment.ref());
  }

  /** Nobody has begun, so all of it goes back. */
  void cancel(OrderNumber number) {
    world.get(CancelLines.class).byBuyer(number);
    world.get(SendRefunds.class).all();
    world.get(TellOutbox.class).all();
  }

  /** By a person, and not paid. */
  OrderNumber place(Buyer buyer, Map<Sku, Integer> pieces) {
    return place(buyer, pieces, new SayBusiness.Said("", "", ""));
  }

  /** Ordered and not paid. */
  OrderNumber place(Buyer buyer, Map<Sku, Integer> pieces, SayBusiness.Said business) {
    var fill = world.get(FillBasket.class);
    var basket = fill.begin(buyer.currency());
    pieces.forEach((sku, count) -> fill.add(basket, sku, count));
    world.get(SayBusiness.class).say(basket, business, "demo");
    var priced = world.get(PriceBasket.class).find(basket).orElseThrow();
    var country = buyer.address().country();
    var delivery = world.get(QuoteDelivery.class).offers(priced, country).get(0);
    var customer = new Checkout.Customer(buyer.email(), buyer.account(), buyer.address());
    var checkout = new Checkout(basket, "demo", customer, delivery.code(), null);
    return world.get(PlaceOrder.class).place(checkout);
  }
}
