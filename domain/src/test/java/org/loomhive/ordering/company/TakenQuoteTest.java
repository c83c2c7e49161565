package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.cancel.BackToBasket;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.wholesale.quote.HoldForQuote;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Shawls and scarves for 120.00, quoted for 110.00 each of four; ten of each lie in the store. */
class TakenQuoteTest {
  private final WriteQuote writing = TestHouse.get(WriteQuote.class);
  private final Quotes quotes = TestHouse.get(Quotes.class);
  private final OrderQuote ordering = TestHouse.get(OrderQuote.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Company company = ACompany.approved();
  private final Variant shawl = ready();
  private final Variant scarf = ready();

  private static Variant ready() {
    var sku = Sku.random();
    var made = AProduct.variant(sku, "120.00").costs(Money.of("9900", "INR"));
    var product = AProduct.product(ProductKind.WEAVING, sku, ACooperative.inMeghalaya());
    AProduct.publish(product.offers(made.isReadyWithin(1, 3)));
    TestHouse.get(StockKeeping.class).receive(sku, 10, "test");
    return TestHouse.get(Variants.class).get(sku);
  }

  @BeforeEach
  void they_were_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(shawl.sku(), 600);
    AFloor.timed(scarf.sku(), 600);
    AnOrder.deliveryIsPossible();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_nobody_paid_may_be_ordered_of_the_quote_again() {
    var ref = accepted(shawl);
    var first = placed(shawl, 4);
    assertEquals(QuoteState.ORDERED, state(ref));
    assertEquals(usd("480.00"), goods(holding(shawl, 4)));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(3)));
    TestHouse.get(ExpireUnpaid.class).expire(first);
    assertEquals(QuoteState.ACCEPTED, state(ref));
    assertEquals(4, held(ref));
    var second = placed(shawl, 4);
    TestHouse.get(CancelLines.class).byBuyer(second);
    assertEquals(QuoteState.ACCEPTED, state(ref));
    var basket = basket();
    TestHouse.get(BackToBasket.class).bring(placed(shawl, 4), basket);
    assertEquals(usd("440.00"), goods(basket));
    assertEquals(List.of(QuoteState.ACCEPTED, 6), List.of(state(ref), free(shawl)));
  }

  @Test
  void a_late_payment_takes_it_once_more() {
    var ref = accepted(shawl);
    var number = placed(shawl, 4);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(5)));
    var payment = TestHouse.get(PayOrder.class).start(number, "here", "/paid", "/not-paid");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(3)));
    TestHouse.get(ExpireUnpaid.class).expire(number);
    AnOrder.settle(payment);
    told();
    told();
    assertEquals(QuoteState.ORDERED, state(ref));
    assertEquals(List.of(number), quotes.get(ref).orders());
    assertEquals(6, free(shawl));
  }

  @Test
  void what_was_paid_and_cancelled_may_be_ordered_again() {
    var ref = accepted(shawl);
    var number = placed(shawl, 4);
    pay(number);
    TestHouse.get(CancelLines.class).byBuyer(number);
    assertEquals(QuoteState.ACCEPTED, state(ref));
    assertEquals(usd("440.00"), goods(holding(shawl, 4)));
  }

  @Test
  void line_by_line_it_is_ordered_once_and_no_line_twice() {
    var ref = accepted(shawl, scarf);
    pay(placed(shawl, 4));
    assertEquals(QuoteState.ACCEPTED, state(ref));
    assertEquals(usd("480.00"), goods(holding(shawl, 4)));
    assertEquals(List.of(6, 6), List.of(free(shawl), free(scarf)));
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    assertEquals(usd("440.00"), goods(basket));
    pay(placed(basket));
    assertEquals(QuoteState.ORDERED, state(ref));
    assertEquals(2, quotes.get(ref).orders().size());
    assertEquals(List.of(6, 6), List.of(free(shawl), free(scarf)));
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
    assertRefused(
        WholesaleRefusal.QUOTE_OVER, () -> ordering.put(ref, 1, basket, company.contact()));
  }

  @Test
  void each_piece_counts_for_one_quote_of_its_currency() {
    var euro = accepted("EUR", shawl);
    var first = accepted(shawl);
    var second = accepted(shawl);
    placed(shawl, 4);
    assertEquals(QuoteState.ACCEPTED, state(euro));
    assertEquals(List.of(QuoteState.ORDERED, QuoteState.ACCEPTED), states(first, second));
    placed(shawl, 4);
    assertEquals(List.of(QuoteState.ORDERED, QuoteState.ORDERED), states(first, second));
  }

  @Test
  void one_order_of_twice_as_many_takes_two_quotes() {
    var first = accepted(shawl);
    var second = accepted(shawl);
    placed(shawl, 8);
    assertEquals(List.of(QuoteState.ORDERED, QuoteState.ORDERED), states(first, second));
  }

  @Test
  void fewer_than_were_quoted_take_nothing_of_it() {
    var ref = accepted(shawl);
    pay(placed(shawl, 3));
    assertEquals(List.of(QuoteState.ACCEPTED, 4), List.of(state(ref), held(ref)));
  }

  @Test
  void what_was_ordered_stays_ordered_in_the_next_edition() {
    var ref = accepted(shawl, scarf);
    var number = placed(shawl, 4);
    writing.write(ref, said("USD", "105.00", shawl, scarf), ACompany.OFFICE);
    send(ref);
    ordering.put(ref, 2, basket(), company.contact());
    assertEquals(usd("480.00"), goods(holding(shawl, 4)));
    pay(number);
    placed(scarf, 4);
    assertEquals(QuoteState.ORDERED, state(ref));
  }

  @Test
  void nobody_accepts_or_sends_what_she_did_not_see() {
    var ref = sent("USD", shawl);
    writing.write(ref, said("USD", "105.00", shawl), ACompany.OFFICE);
    var seen = quotes.get(ref).writtenAt();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(1)));
    writing.write(ref, said("USD", "106.00", shawl), ACompany.OFFICE);
    assertRefused(WholesaleRefusal.QUOTE_CHANGED, () -> writing.send(ref, seen, ACompany.OFFICE));
    send(ref);
    assertRefused(
        WholesaleRefusal.QUOTE_NEWER, () -> ordering.put(ref, 1, basket(), company.contact()));
    var basket = basket();
    ordering.put(ref, 2, basket, company.contact());
    assertEquals(usd("424.00"), goods(basket));
  }

  @Test
  void a_draft_beside_it_keeps_nobody_from_what_was_sent_and_both_are_lost_together() {
    var ref = sent("USD", shawl);
    writing.write(ref, said("USD", "105.00", shawl), ACompany.OFFICE);
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    assertEquals(usd("440.00"), goods(basket));
    writing.lose(ref, "Too dear", ACompany.OFFICE);
    assertEquals(usd("480.00"), goods(basket));
    assertEquals(10, free(shawl));
    assertRefused(
        WholesaleRefusal.QUOTE_OVER, () -> ordering.put(ref, 1, basket, company.contact()));
  }

  @Test
  void a_company_that_is_paused_is_sent_nothing() {
    var ref = writing.draft(company.ref(), said("USD", "110.00", shawl), ACompany.OFFICE);
    var office = TestHouse.get(DecideCompany.class);
    office.pause(company.ref(), "Rebuilding", ACompany.OFFICE);
    assertRefused(WholesaleRefusal.COMPANY_NOT_APPROVED, () -> send(ref));
    assertEquals(10, free(shawl));
    office.approve(company.ref(), ACompany.OFFICE);
    send(ref);
    assertEquals(6, free(shawl));
  }

  @Test
  void an_article_that_is_not_there_and_more_lines_than_a_basket_takes_are_refused() {
    var terms = said("USD", "110.00", shawl).terms();
    var unknown = new KeepQuote.Said(terms, List.of(line(Sku.random(), "110.00", "USD")));
    assertRefused(
        WholesaleRefusal.QUOTED_UNKNOWN,
        () -> writing.draft(company.ref(), unknown, ACompany.OFFICE));
    var many = new ArrayList<Quote.Priced>();
    while (many.size() <= KeepQuote.MOST_LINES) many.add(line(shawl.sku(), "110.00", "USD"));
    assertRefused(
        WholesaleRefusal.QUOTE_TOO_LONG,
        () -> writing.draft(company.ref(), new KeepQuote.Said(terms, many), ACompany.OFFICE));
  }

  private QuoteRef accepted(Variant... pieces) {
    return accepted("USD", pieces);
  }

  private QuoteRef accepted(String currency, Variant... pieces) {
    var ref = sent(currency, pieces);
    ordering.put(ref, 1, basket(), company.contact());
    return ref;
  }

  private QuoteRef sent(String currency, Variant... pieces) {
    var each = pieces[0].priceIn(currency).minus(Money.of("10.00", currency)).amount();
    var said = said(currency, each.toPlainString(), pieces);
    var ref = writing.draft(company.ref(), said, ACompany.OFFICE);
    send(ref);
    return ref;
  }

  private void send(QuoteRef ref) {
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
  }

  private KeepQuote.Said said(String currency, String each, Variant... pieces) {
    var terms = new QuoteTerms(currency, Incoterm.DAP, 20, quotes.today().plusDays(14));
    var lines = List.of(pieces).stream().map(one -> line(one.sku(), each, currency)).toList();
    return new KeepQuote.Said(terms, lines);
  }

  private static Quote.Priced line(Sku sku, String each, String currency) {
    return new Quote.Priced(sku, 4, Money.of(each, currency));
  }

  private BasketToken basket() {
    var token = fill.begin("USD");
    var joined = TestHouse.get(JoinBaskets.class).join(token, company.contact());
    var basket = joined.orElseThrow().key();
    for (Variant one : List.of(shawl, scarf)) fill.set(basket, one.sku(), 0);
    fill.useCurrency(basket, "USD");
    return basket;
  }

  private BasketToken holding(Variant piece, int pieces) {
    var basket = basket();
    fill.set(basket, piece.sku(), pieces);
    return basket;
  }

  private OrderNumber placed(Variant piece, int pieces) {
    return placed(holding(piece, pieces));
  }

  private OrderNumber placed(BasketToken basket) {
    var customer =
        new Checkout.Customer(
            UUID.randomUUID() + "@example.org", company.contact(), ABuyer.address("Gasse 1"));
    var once = UUID.randomUUID().toString();
    return TestHouse.get(PlaceOrder.class)
        .place(new Checkout(basket, once, customer, "POST", null));
  }

  private static void pay(OrderNumber number) {
    AnOrder.pay(number);
    told();
  }

  private static void told() {
    TestHouse.get(TellOutbox.class).all();
  }

  private int held(QuoteRef ref) {
    return TestHouse.get(HoldForQuote.class).pieces(quotes.get(ref)).get(0).held();
  }

  private int free(Variant piece) {
    return stock.of(piece.sku()).free();
  }

  private List<QuoteState> states(QuoteRef first, QuoteRef second) {
    return List.of(state(first), state(second));
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
