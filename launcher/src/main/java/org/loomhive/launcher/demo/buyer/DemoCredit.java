package org.loomhive.launcher.demo.buyer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.payment.TestGateway;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wholesale.company.CompanyFacts;
import org.loomhive.wholesale.credit.AgreeCredit;
import org.loomhive.wholesale.credit.PaymentTerm;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.SampleOffer;

/**
 * A shop in Leeds that the house knows pays 30 days after a parcel left. It bought a sample, then
 * ordered many; that order is due soon.
 */
public final class DemoCredit {
  /** The contact of the company that pays later. */
  public static final String COMPANY = "reed@example.org";

  private static final String CLOTHS = "cotton-kitchen-cloths";
  private static final Map<String, Integer> PIECES =
      Map.of("cotton-towel-red-border", 6, CLOTHS, 6);

  private DemoWorld world;
  private DemoCompany leeds;

  public void load(DemoWorld here) {
    world = here;
    leeds = new DemoCompany(world, COMPANY);
    world.on(37, 10, 0, leeds::register);
    world.on(37, 10, 10, () -> leeds.apply(shop()));
    world.on(35, 11, 0, leeds::approve);
    world.on(35, 15, 0, this::sample);
    world.on(30, 10, 0, this::agree);
    world.on(29, 16, 0, () -> send(leeds.order("GBP", PIECES, address()), 6_000, "EE473124829IN"));
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

  /** One set of cloths that lies ready, at a price of its own, before it orders six. */
  private void sample() {
    var sku = world.skus.get(CLOTHS);
    var full = world.get(Variants.class).get(sku).priceIn("GBP");
    var line =
        new Quote.Priced(sku, 12, full.times(new BigDecimal("0.92"), RoundingMode.HALF_UP))
            .with(new SampleOffer(full, Optional.empty()));
    var terms = new QuoteTerms("GBP", Incoterm.DAP, 20, world.today().minusDays(21));
    var write = world.get(WriteQuote.class);
    var said = new KeepQuote.Said(terms, List.of(line));
    var ref = write.draft(leeds.company().ref(), said, leeds.office());
    write.send(ref, world.get(Quotes.class).get(ref).writtenAt(), leeds.office());
    var number = leeds.order("GBP", Map.of(CLOTHS, 1), address());
    var payment = world.get(PayOrder.class).start(number, "", "/order/thanks", "/order/status");
    world.get(TestGateway.class).pay(payment.ref());
    world.get(TellOutbox.class).all();
    send(number, 500, "EE473124792IN");
  }

  private static Address address() {
    return new Address("The Reed Basket", "GB").at("12 Osier Lane", "").in("LS1 4XX", "Leeds", "");
  }

  private void send(OrderNumber number, int grams, String track) {
    var order = world.get(Orders.class).get(number);
    var close = world.get(CloseParcel.class);
    close.close(number, new Packing.ToPack(order.nextParcel(), all(order), grams), Actor.system());
    var parcel = world.get(Orders.class).get(number).parcels().get(0);
    var how = new Tracking("India Post", track);
    world.get(ShipLines.class).ship(number, parcel.number(), how, Actor.system());
    world.get(TellOutbox.class).all();
  }

  private static Map<Integer, Integer> all(Order order) {
    return order.lines().stream()
        .collect(Collectors.toMap(OrderLine::lineNumber, OrderLine::packable));
  }
}
