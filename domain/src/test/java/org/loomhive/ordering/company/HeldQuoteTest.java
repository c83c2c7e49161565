package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.ShipBy;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.capacity.CountHours;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.wholesale.quote.HoldForQuote;
import org.loomhive.wholesale.quote.HoldMore;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Ten shawls for 120.00 each lie in the store, some of which are quoted to one company. */
class HeldQuoteTest {
  private final WriteQuote writing = TestHouse.get(WriteQuote.class);
  private final Quotes quotes = TestHouse.get(Quotes.class);
  private final OrderQuote ordering = TestHouse.get(OrderQuote.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final HoldForQuote holding = TestHouse.get(HoldForQuote.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Company company = ACompany.approved();
  private final Variant ready = ready(10);

  private static Variant ready(int pieces) {
    var sku = Sku.random();
    var made = AProduct.variant(sku, "120.00").costs(Money.of("9900", "INR"));
    var product = AProduct.product(ProductKind.WEAVING, sku, ACooperative.inMeghalaya());
    AProduct.publish(product.offers(made.isReadyWithin(1, 3)));
    TestHouse.get(StockKeeping.class).receive(sku, pieces, "test");
    return TestHouse.get(Variants.class).get(sku);
  }

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(ready.sku(), 600);
    AnOrder.deliveryIsPossible();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_draft_holds_nothing_and_what_is_sent_holds_up_to_half() {
    var ref = writing.draft(company.ref(), said(ready, 8, "110.00"), ACompany.OFFICE);
    assertEquals(10, free());
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    assertEquals(5, free());
    var held = holding.pieces(quotes.get(ref)).get(0);
    assertEquals(ready.sku(), held.piece().sku());
    assertEquals(List.of(8, 5), List.of(held.wanted(), held.held()));
  }

  @Test
  void her_own_hold_does_not_stand_in_her_way_from_the_basket_to_the_order() {
    var ref = sent(5);
    var guest = fill.begin("USD");
    assertThrows(Refused.class, () -> fill.add(guest, ready.sku(), 6));
    fill.add(guest, ready.sku(), 5);
    TestHouse.get(HoldBasket.class).hold(guest, UUID.randomUUID().toString());
    var basket = basket();
    assertTrue(ordering.put(ref, 1, basket, company.contact()).noes().isEmpty());
    var line = TestHouse.get(PriceBasket.class).find(basket).orElseThrow().lines().get(0);
    assertEquals(5, line.mostPieces());
    TestHouse.get(HoldBasket.class).hold(basket, UUID.randomUUID().toString());
    assertEquals(10, stock.of(ready.sku()).held());
    placed(basket);
    assertEquals(QuoteState.ORDERED, quotes.get(ref).state(quotes.today()));
    assertEquals(10, stock.of(ready.sku()).held());
    assertEquals(0, free());
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void what_was_ordered_and_paid_stands_held_no_more() {
    var ref = sent(4);
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    var number = placed(basket);
    assertEquals(6, free());
    pay(number);
    assertEquals(6, free());
    assertTrue(holding.pieces(quotes.get(ref)).isEmpty());
  }

  @Test
  void what_did_not_fit_is_held_once_more_comes_in() {
    var first = sent(8);
    var second = sent(3);
    assertEquals(List.of(5, 0), List.of(held(first), held(second)));
    stock.receive(ready.sku(), 10, "test");
    var more = TestHouse.get(HoldMore.class);
    more.all();
    more.all();
    assertEquals(List.of(8, 2), List.of(held(first), held(second)));
    assertEquals(10, free());
    TestHouse.get(DecideCompany.class).pause(company.ref(), "Rebuilding", ACompany.OFFICE);
    more.all();
    assertEquals(20, free());
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  private int held(QuoteRef ref) {
    return holding.pieces(quotes.get(ref)).get(0).held();
  }

  @Test
  void it_is_free_again_when_it_is_lost_and_after_its_last_day() {
    var lost = sent(5);
    writing.lose(lost, "Too dear", ACompany.OFFICE);
    assertEquals(10, free());
    sent(5);
    assertEquals(5, free());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertEquals(10, free());
  }

  @Test
  void a_pause_and_an_account_that_goes_let_go_of_it() {
    sent(5);
    TestHouse.get(DecideCompany.class).pause(company.ref(), "Rebuilding", ACompany.OFFICE);
    assertEquals(10, free());
    TestHouse.get(DecideCompany.class).approve(company.ref(), ACompany.OFFICE);
    sent(3);
    assertEquals(7, free());
    TestHouse.get(EraseSteps.class).erase(company.contact());
    assertEquals(10, free());
  }

  @Test
  void the_next_edition_holds_in_place_of_the_one_before() {
    var ref = sent(5);
    writing.write(ref, said(ready, 3, "110.00"), ACompany.OFFICE);
    assertEquals(5, free());
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    assertEquals(7, free());
  }

  /** One weaver of ten hours a week; a shawl takes her a week. */
  @Test
  void of_what_is_made_to_order_half_of_the_hours_after_the_last_day_stand_held() {
    var shawl = woven(ACooperative.inMeghalaya());
    var before = promised(shawl, Holder.nobody());
    var terms = new QuoteTerms("USD", Incoterm.DAP, 60, quotes.today().plusDays(1));
    var ref = sent(new KeepQuote.Said(terms, said(shawl, 8, "110.00").lines()));
    var minutes = holding.minutes(quotes.get(ref)).get(0);
    assertEquals(8 * 600, minutes.wanted());
    assertEquals(8 * 600, minutes.held());
    assertTrue(promised(shawl, Holder.nobody()).isAfter(before.plusWeeks(4)));
    assertEquals(before, promised(shawl, new Holder("", company.ref().value())));
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    pay(placed(basket));
    assertTrue(holding.minutes(quotes.get(ref)).isEmpty());
    var many = holding.minutes(quotes.get(sent(said(shawl, 40, "110.00")))).get(0).held();
    assertTrue(many > 0 && many <= 26 * 600 / 2, many + " minutes");
  }

  private Variant woven(Cooperative cooperative) {
    var shawl = AProduct.madeToOrder(cooperative);
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
    TestHouse.get(TellAboutMyself.class).tell(weaver.ref(), "en", 10);
    AWorkOrder.recipeFor(shawl);
    AFloor.timed(shawl.sku(), 600);
    TestHouse.get(CountHours.class).all();
    return shawl;
  }

  private static LocalDate promised(Variant shawl, Holder who) {
    var pieces = Map.of(shawl, 10);
    return TestHouse.get(ShipBy.class).forAll(pieces, TimeMachine.now(), who).get(shawl.sku());
  }

  private QuoteRef sent(int pieces) {
    return sent(said(ready, pieces, "110.00"));
  }

  private QuoteRef sent(KeepQuote.Said said) {
    var ref = writing.draft(company.ref(), said, ACompany.OFFICE);
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    return ref;
  }

  private KeepQuote.Said said(Variant piece, int pieces, String each) {
    var terms = new QuoteTerms("USD", Incoterm.DAP, 20, quotes.today().plusDays(14));
    var line = new Quote.Priced(piece.sku(), pieces, Money.of(each, "USD"));
    return new KeepQuote.Said(terms, List.of(line));
  }

  private BasketToken basket() {
    var token = fill.begin("USD");
    return TestHouse.get(JoinBaskets.class).join(token, company.contact()).orElseThrow().key();
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
    TestHouse.get(TellOutbox.class).all();
  }

  private int free() {
    return stock.of(ready.sku()).free();
  }
}
