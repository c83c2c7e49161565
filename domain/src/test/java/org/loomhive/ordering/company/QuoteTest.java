package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.Logins;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.Postbox;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A shawl for 120.00, of which 88.61 are material and pay, quoted to one company. */
class QuoteTest {
  private final WriteQuote writing = TestHouse.get(WriteQuote.class);
  private final Quotes quotes = TestHouse.get(Quotes.class);
  private final OrderQuote ordering = TestHouse.get(OrderQuote.class);
  private final Company company = ACompany.approved();
  private final Variant shawl = AProduct.madeToOrder();

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(shawl.sku(), 600);
    AnOrder.deliveryIsPossible();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_was_sent_is_accepted_and_becomes_an_order_at_its_prices() {
    var ref = sent("100.00", 4);
    assertEquals(QuoteState.SENT, state(ref));
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    ordering.put(ref, 1, basket, company.contact());
    assertEquals(QuoteState.ACCEPTED, state(ref));
    assertEquals(usd("400.00"), goods(basket));
    var number = TestHouse.get(PlaceOrder.class).place(checkout(basket));
    var line = TestHouse.get(Orders.class).get(number).line(1);
    assertEquals(usd("100.00"), line.unitPrice());
    assertEquals(line.unitPrice(), Money.sum("USD", line.breakdown().values()));
    assertEquals(QuoteState.ORDERED, state(ref));
    assertEquals(List.of(number), quotes.get(ref).orders());
  }

  @Test
  void fewer_than_were_quoted_cost_what_they_cost_everybody() {
    var ref = sent("100.00", 4);
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    TestHouse.get(FillBasket.class).set(basket, shawl.sku(), 3);
    assertEquals(usd("360.00"), goods(basket));
    TestHouse.get(FillBasket.class).set(basket, shawl.sku(), 5);
    assertEquals(usd("500.00"), goods(basket));
  }

  @Test
  void another_company_and_whoever_has_none_find_nothing() {
    var ref = sent("100.00", 4);
    for (var other : List.of(ACompany.approved().contact(), ABuyer.confirmed().ref()))
      assertThrows(NotFound.class, () -> ordering.put(ref, 1, basket(), other));
    var draft = writing.draft(company.ref(), said("100.00", 4), ACompany.OFFICE);
    assertRefused(
        WholesaleRefusal.QUOTE_OVER, () -> ordering.put(draft, 1, basket(), company.contact()));
  }

  @Test
  void a_price_that_would_take_from_pay_is_refused_with_the_figures() {
    var no =
        assertThrows(
            Refused.class, () -> writing.draft(company.ref(), said("88.00", 400), ACompany.OFFICE));
    assertEquals(WageRefusal.BAND_UNDER_FLOOR, no.reason());
    assertEquals(usd("88.00"), no.arguments().get(0));
    assertEquals(shawl.breakdownIn("USD").floor(), no.arguments().get(3));
  }

  @Test
  void what_was_sent_stays_and_the_next_edition_takes_its_place_once_it_is_sent() {
    var ref = sent("100.00", 4);
    writing.write(ref, said("95.00", 8), ACompany.OFFICE);
    writing.write(ref, said("96.00", 8), ACompany.OFFICE);
    assertEquals(List.of(2, 1), all().stream().map(Quote::edition).toList());
    assertEquals(QuoteState.SENT, all().get(1).state(quotes.today()));
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    assertEquals(QuoteState.REPLACED, all().get(1).state(quotes.today()));
    assertEquals(usd("100.00"), all().get(1).lines().get(0).each());
    assertEquals(usd("96.00"), all().get(0).lines().get(0).each());
    var email = TestHouse.get(Logins.class).get(company.contact()).email();
    var letters =
        TestHouse.get(Postbox.class).at(email).stream()
            .filter(letter -> letter.key().equals("wholesale.quoted"))
            .map(letter -> letter.arguments().get(3))
            .toList();
    assertEquals(List.of("1", "2"), letters);
  }

  @Test
  void after_its_last_day_it_holds_no_more_also_when_it_was_accepted() {
    var ref = sent("100.00", 4);
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertEquals(QuoteState.EXPIRED, state(ref));
    assertEquals(usd("480.00"), goods(basket));
    var late = sentUntil("100.00", 14);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertRefused(
        WholesaleRefusal.QUOTE_OVER, () -> ordering.put(late, 1, basket, company.contact()));
  }

  @Test
  void a_lost_one_says_why_and_is_for_the_network_alone() {
    var ref = sent("100.00", 4);
    assertRefused(WholesaleRefusal.NEEDS_REASON, () -> writing.lose(ref, " ", ACompany.OFFICE));
    Actor manager = ALot.manager(ACooperative.inMeghalaya().ref());
    assertRefused(ActorRefusal.NOT_YOUR_ROLE, () -> writing.lose(ref, "Too dear", manager));
    writing.lose(ref, "Too dear", ACompany.OFFICE);
    assertEquals(QuoteState.LOST, state(ref));
    assertEquals("Too dear", quotes.get(ref).lostWhy().orElseThrow());
    assertTrue(quotes.agreed(company.ref(), "USD").isEmpty());
  }

  @Test
  void nobody_is_quoted_more_than_the_shop_asks() {
    assertRefused(
        WholesaleRefusal.NOT_CHEAPER_THAN_SHOP,
        () -> writing.draft(company.ref(), said("120.01", 4), ACompany.OFFICE));
  }

  @Test
  void an_article_stands_in_one_line() {
    var line = said("100.00", 4).lines().get(0);
    var twice = new KeepQuote.Said(said("100.00", 4).terms(), List.of(line, line));
    assertRefused(
        WholesaleRefusal.QUOTED_TWICE, () -> writing.draft(company.ref(), twice, ACompany.OFFICE));
  }

  private QuoteRef sent(String price, int pieces) {
    var ref = writing.draft(company.ref(), said(price, pieces), ACompany.OFFICE);
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    return ref;
  }

  private QuoteRef sentUntil(String price, int days) {
    var terms = new QuoteTerms("USD", Incoterm.DAP, 20, quotes.today().plusDays(days));
    var said = new KeepQuote.Said(terms, said(price, 4).lines());
    var ref = writing.draft(company.ref(), said, ACompany.OFFICE);
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    return ref;
  }

  private KeepQuote.Said said(String price, int pieces) {
    var terms = new QuoteTerms("USD", Incoterm.DAP, 20, quotes.today().plusDays(14));
    return new KeepQuote.Said(terms, List.of(new Quote.Priced(shawl.sku(), pieces, usd(price))));
  }

  private BasketToken basket() {
    var token = TestHouse.get(FillBasket.class).begin("EUR");
    return TestHouse.get(JoinBaskets.class).join(token, company.contact()).orElseThrow().key();
  }

  private Checkout checkout(BasketToken basket) {
    var customer =
        new Checkout.Customer(
            UUID.randomUUID() + "@example.org", company.contact(), ABuyer.address("Gasse 1"));
    return new Checkout(basket, UUID.randomUUID().toString(), customer, "POST", null);
  }

  private List<Quote> all() {
    return quotes.of(company.ref());
  }

  private QuoteState state(QuoteRef ref) {
    return quotes.get(ref).state(quotes.today());
  }

  private static Money goods(BasketToken basket) {
    return TestHouse.get(PriceBasket.class).find(basket).orElseThrow().goods();
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
