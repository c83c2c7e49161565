package org.loomhive.launcher.demo.buyer;

import java.time.Clock;
import java.util.Map;
import org.loomhive.account.Logins;
import org.loomhive.account.RegisterBuyer;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.wholesale.company.ApplyForWholesale;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyFacts;
import org.loomhive.wholesale.company.DecideCompany;

/** A company that buys to sell, or somebody who buys for one, by the address of the account. */
record DemoCompany(DemoWorld world, String email) {
  void register() {
    var buyer =
        world.buyers.put(
            email, world.get(RegisterBuyer.class).register(email, DemoAccounts.PASSWORD).ref());
    var now = world.get(Clock.class).instant();
    world.inTransaction(() -> world.get(Logins.class).lock(buyer).confirm(now));
  }

  void apply(CompanyFacts facts) {
    world.get(ApplyForWholesale.class).apply(contact(), facts);
  }

  void approve() {
    world.get(DecideCompany.class).approve(company().ref(), office());
    world.get(TellOutbox.class).all();
  }

  /** By slug of a product how many of it. */
  OrderNumber order(String currency, Map<String, Integer> pieces, Address to) {
    var fill = world.get(FillBasket.class);
    var basket = fill.begin(currency);
    world.get(JoinBaskets.class).join(basket, contact());
    pieces.forEach((slug, count) -> fill.add(basket, world.skus.get(slug), count));
    var priced = world.get(PriceBasket.class).find(basket).orElseThrow();
    var way = world.get(QuoteDelivery.class).offers(priced, to.country()).get(0).code();
    var customer = new Checkout.Customer(email, contact(), to);
    return world
        .get(PlaceOrder.class)
        .place(new Checkout(basket, "demo " + pieces, customer, way, null));
  }

  Company company() {
    return world.get(Companies.class).of(contact()).orElseThrow();
  }

  BuyerRef contact() {
    return world.buyers.get(email);
  }

  Actor office() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
