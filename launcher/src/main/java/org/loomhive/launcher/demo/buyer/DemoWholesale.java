package org.loomhive.launcher.demo.buyer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.PayOrder;
import org.loomhive.payment.TestGateway;
import org.loomhive.wage.price.WriteLadder;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wholesale.asked.AskForQuote;
import org.loomhive.wholesale.asked.Asked;
import org.loomhive.wholesale.company.CompanyFacts;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.price.WriteQuantities;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.SampleOffer;

/**
 * A shop in Vienna buys at wholesale, has ordered once and asks for a quote; another waits for an
 * answer.
 */
public final class DemoWholesale {
  /** The contact of the company that is approved. */
  public static final String COMPANY = "company@example.org";

  private static final String WAITING = "boutique@example.org";
  private static final String TOWELS = "cotton-towel-red-border";
  private static final String SHAWL = "eri-silk-shawl";
  private static final String CLOTHS = "cotton-kitchen-cloths";
  private static final List<String> SOLD =
      List.of(
          TOWELS,
          CLOTHS,
          "loin-loom-cushion-stripe",
          "cane-serving-tray",
          "bamboo-tea-tray",
          SHAWL);

  /** Of the price of the shop, by the number of pieces. */
  private static final Map<Integer, String> PARTS = Map.of(6, "0.93", 24, "0.89", 48, "0.85");

  private static final Map<ChargeCurrency, String> LEAST =
      Map.of(ChargeCurrency.EUR, "100", ChargeCurrency.USD, "110", ChargeCurrency.GBP, "90");

  private DemoWorld world;
  private DemoCompany vienna;

  public void load(DemoWorld here) {
    world = here;
    vienna = new DemoCompany(world, COMPANY);
    var waiting = new DemoCompany(world, WAITING);
    world.on(40, 10, 0, vienna::register);
    world.on(39, 10, 0, () -> vienna.apply(vienna()));
    world.on(38, 9, 0, this::prices);
    world.on(38, 11, 0, vienna::approve);
    world.on(3, 17, 0, this::order);
    world.on(1, 15, 0, this::quote);
    world.on(1, 16, 30, this::ask);
    world.on(2, 9, 0, waiting::register);
    world.on(2, 9, 10, () -> waiting.apply(lyon()));
    world.offer(new DemoWorld.SignIn("shop", "company", COMPANY, DemoAccounts.PASSWORD, ""));
    new DemoColleague(world).load();
  }

  private static CompanyFacts vienna() {
    return new CompanyFacts("Laden Morgenrot", "AT")
        .seenAt("Webergasse 30, 1070 Wien", "www.laden-morgenrot.example")
        .taxedAs("ATU03840558");
  }

  private static CompanyFacts lyon() {
    return new CompanyFacts("Boutique du Quai", "FR")
        .seenAt("Quai des Tisserands 4, 69002 Lyon", "boutique-du-quai.example");
  }

  private void prices() {
    var write = world.get(WriteQuantities.class);
    write.write(sku(TOWELS), SaidOf.HOUSE, new QuantityRule.Said(6, null, null), office());
    write.write(sku(TOWELS), SaidOf.PRODUCT, new QuantityRule.Said(null, 6, 48), office());
    write.write(sku("bamboo-tea-tray"), SaidOf.VARIANT, new QuantityRule.Said(6, 3, 12), office());
    LEAST.forEach(
        (currency, amount) -> write.orderMinimum(Money.of(amount, currency.name()), office()));
    for (String slug : SOLD)
      for (ChargeCurrency currency : ChargeCurrency.values()) ladder(sku(slug), currency.name());
  }

  private void ladder(Sku sku, String currency) {
    var full = world.get(Variants.class).get(sku).priceIn(currency);
    var bands =
        PARTS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(part -> new Ladder.Band(part.getKey(), part(full, part.getValue())))
            .toList();
    world.get(WriteLadder.class).write(sku, bands, office());
  }

  private static Money part(Money full, String of) {
    return full.times(new BigDecimal(of), RoundingMode.HALF_UP);
  }

  /**
   * It waits for its contact, with a shawl as a sample; of the trays some are held for it, and not
   * all that were quoted.
   */
  private void quote() {
    var company = vienna.company();
    var sample = new SampleOffer(part(eur(SHAWL), "0.95"), Optional.of("Nongpoh Road Group"));
    var lines = List.of(quoted(SHAWL, 3).with(sample), quoted("bamboo-tea-tray", 8));
    var terms = new QuoteTerms("EUR", Incoterm.DAP, 30, world.today().plusDays(21));
    var said = new KeepQuote.Said(terms, lines);
    var write = world.get(WriteQuote.class);
    var ref = write.draft(company.ref(), said, office());
    write.send(ref, world.get(Quotes.class).get(ref).writtenAt(), office());
    world.get(TellOutbox.class).all();
  }

  private Quote.Priced quoted(String slug, int pieces) {
    return new Quote.Priced(sku(slug), pieces, part(eur(slug), "0.88"));
  }

  private Money eur(String slug) {
    return world.get(Variants.class).get(sku(slug)).priceIn("EUR");
  }

  /** It waits for the office. */
  private void ask() {
    var pieces = Map.of(sku(CLOTHS), 60);
    var wish = "Could the loop be red, and could they be here by the first of March?";
    world.get(AskForQuote.class).ask(new Asked("EUR", pieces, wish, true), vienna.contact());
  }

  private void order() {
    var address =
        new Address("Laden Morgenrot", "AT").at("Webergasse 30", "").in("1070", "Wien", "");
    var number = vienna.order("EUR", Map.of(TOWELS, 6, CLOTHS, 6), address);
    var payment = world.get(PayOrder.class).start(number, "", "/order/thanks", "/order/status");
    world.get(TestGateway.class).pay(payment.ref());
    world.get(TellOutbox.class).all();
  }

  private Sku sku(String slug) {
    return world.skus.get(slug);
  }

  private Actor office() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
