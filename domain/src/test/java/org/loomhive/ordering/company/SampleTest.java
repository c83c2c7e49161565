package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.design.ADesign;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.AtOnce;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.share.MakePlans;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.SampleOffer;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A shawl for 120.00, quoted for 100.00 each of eight, and one as a sample for 115.00. */
class SampleTest {
  private final WriteQuote writing = TestHouse.get(WriteQuote.class);
  private final OrderQuote ordering = TestHouse.get(OrderQuote.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final Quotes quotes = TestHouse.get(Quotes.class);
  private final SoldSamples sold = TestHouse.get(SoldSamples.class);
  private final Company company = ACompany.approved();
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(home, Skill.WEAVING);
  private final Variant shawl = AProduct.madeToOrder(home);

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(shawl.sku(), 600);
    AWorkOrder.recipeFor(shawl);
    AnOrder.deliveryIsPossible();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void one_piece_is_sold_at_its_own_price_while_the_quote_stays_open() {
    var ref = sent();
    var basket = sampled(ref);
    var line = priced(basket).lines().get(0);
    assertEquals(List.of(1, usd("115.00")), List.of(line.quantity(), line.unitPrice()));
    assertTrue(priced(basket).sample(line).isPresent() && !line.isOddNumber());
    assertEquals(Optional.empty(), priced(basket).missing());
    var number = placed(basket);
    var kept = TestHouse.get(Orders.class).get(number).line(1);
    assertEquals(usd("115.00"), kept.unitPrice());
    var paid =
        kept.breakdown().entrySet().stream()
            .filter(share -> share.getKey().isFloor())
            .map(Map.Entry::getValue)
            .toList();
    assertEquals(shawl.breakdownIn("USD").floor(), Money.sum("USD", paid));
    assertEquals(QuoteState.SENT, quotes.get(ref).state(quotes.today()));
  }

  @Test
  void more_than_one_is_no_sample() {
    var basket = sampled(sent());
    fill.set(basket, shawl.sku(), 2);
    assertEquals(usd("240.00"), priced(basket).goods());
    assertTrue(priced(basket).sample(priced(basket).lines().get(0)).isEmpty());
  }

  @Test
  void one_order_holds_it_and_once_that_is_cancelled_it_may_be_ordered_anew() {
    var ref = sent();
    var first = placed(sampled(ref));
    assertRefused(WholesaleRefusal.SAMPLE_OVER, () -> sampled(ref));
    TestHouse.get(CancelLines.class).byBuyer(first);
    var number = placed(sampled(ref));
    pay(number);
    assertRefused(WholesaleRefusal.SAMPLE_OVER, () -> sampled(ref));
    assertEquals(
        List.of(number), sold.of(company.ref()).stream().map(o -> o.sample().order()).toList());
  }

  @Test
  void of_two_that_are_placed_at_once_one_is_the_sample() throws Exception {
    var ref = sent();
    var colleague = ACompany.colleagueOf(company.contact());
    var mine = sampled(ref);
    var hers = basketOf(colleague);
    ordering.sample(ref, shawl.sku(), hers, colleague);
    var numbers =
        AtOnce.<OrderNumber>all(List.of(() -> placed(mine), () -> placed(hers, colleague)));
    var prices = numbers.stream().map(this::priceOf).sorted().toList();
    assertEquals(List.of(usd("115.00"), usd("120.00")), prices);
  }

  private Money priceOf(OrderNumber number) {
    return TestHouse.get(Orders.class).get(number).line(1).unitPrice();
  }

  @Test
  void one_that_was_cancelled_after_it_was_paid_is_none() {
    var ref = sent();
    var before = sold.conversion();
    var number = placed(sampled(ref));
    pay(number);
    TestHouse.get(CancelLines.class).byStaff(number, Set.of(1), ACompany.OFFICE);
    assertEquals(before, sold.conversion());
    assertTrue(sold.of(company.ref()).isEmpty());
    sampled(ref);
  }

  @Test
  void many_that_were_ordered_afterwards_count_for_it() {
    var ref = sent();
    var before = sold.conversion();
    pay(placed(sampled(ref)));
    assertEquals(before.samples() + 1, sold.conversion().samples());
    assertEquals(before.followed(), sold.conversion().followed());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(2)));
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    assertEquals(usd("800.00"), priced(basket).goods());
    pay(placed(basket));
    assertEquals(before.followed() + 1, sold.conversion().followed());
    assertEquals(8, sold.of(company.ref()).get(0).followed().orElseThrow().quantity());
    assertEquals(QuoteState.ORDERED, quotes.get(ref).state(quotes.today()));
  }

  @Test
  void its_group_alone_is_asked_to_make_it() {
    var number = placed(sampled(sent()));
    pay(number);
    var work = work(number);
    assertEquals(Optional.of(weaver.group().name()), work.madeAs().group());
    AWorkOrder.allocate(work, ALot.ofYarn(home.ref(), "1"), "0.315");
    var other = ACooperative.memberOf(home, Skill.WEAVING).ref();
    var manager = ALot.manager(home.ref());
    assertEquals(
        Set.of(other),
        TestHouse.get(MakePlans.class).gathered(home.ref()).task().works().get(0).whom().not());
    var offer = TestHouse.get(OfferWork.class);
    assertRefused(WageRefusal.FOR_ANOTHER_GROUP, () -> offer.offer(work.number(), other, manager));
    offer.offer(work.number(), weaver.ref(), manager);
    assertTrue(AWorkOrder.again(work.number()).isOffered());
  }

  /** Whatever the workshop writes down later. */
  @Test
  void what_is_ordered_of_a_quote_is_made_by_the_sheet_that_it_told() {
    var first = ADesign.inUse(shawl, home, 2000);
    var ref = sent();
    var second = ADesign.next(first, home, 2100);
    assertEquals(Optional.of(first), quotes.get(ref).lines().get(0).sheet());
    var told = TestHouse.get(Designs.class).told(first);
    assertEquals(2000, told.measures().get(0).millimetres());
    assertEquals("Rolled in paper", told.packing());
    var sample = placed(sampled(ref));
    pay(sample);
    assertEquals(Optional.of(first), work(sample).madeAs().sheet());
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    var many = placed(basket);
    pay(many);
    assertEquals(Optional.of(first), work(many).madeAs().sheet());
    assertEquals(Optional.empty(), work(many).madeAs().group());
    assertEquals(Optional.of(second), quotes.get(sent()).lines().get(0).sheet());
    var other = AnOrder.placed(shawl);
    var making = TestHouse.get(AgreedMaking.class);
    TestHouse.inTransaction(() -> making.keepAgain(sample, other));
    var again = making.of(other.number()).get(shawl.sku());
    assertEquals(new AgreedMaking.Agreed(Optional.of(first), Optional.empty()), again);
  }

  @Test
  void other_companies_and_other_numbers_find_none() {
    var ref = sent();
    var stranger = ACompany.approved().contact();
    var basket = basketOf(stranger);
    assertRefused(
        WholesaleRefusal.SAMPLE_OVER, () -> ordering.sample(ref, shawl.sku(), basket, stranger));
    assertEquals(
        Optional.empty(), priced(sampledBeside()).lines().stream().filter(this::isCheap).findAny());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertRefused(WholesaleRefusal.SAMPLE_OVER, () -> sampled(ref));
  }

  /** Somebody who buys for nobody pays what everybody pays. */
  private BasketToken sampledBeside() {
    var token = fill.begin("USD");
    fill.set(token, shawl.sku(), 1);
    return token;
  }

  private boolean isCheap(PricedBasket.Line line) {
    return line.unitPrice().compareTo(usd("120.00")) < 0;
  }

  @Test
  void what_lies_in_the_basket_already_is_not_lost_for_a_sample() {
    var ref = sent();
    var basket = basket();
    ordering.put(ref, 1, basket, company.contact());
    assertRefused(
        WholesaleRefusal.SAMPLE_BESIDE_PIECES,
        () -> ordering.sample(ref, shawl.sku(), basket, company.contact()));
    assertEquals(8, priced(basket).pieces());
  }

  @Test
  void it_pays_its_makers_and_has_a_group_of_its_workshop() {
    var group = weaver.group().name();
    var another = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING).group().name();
    assertRefused(WageRefusal.BAND_UNDER_FLOOR, () -> draft(shawl, 8, "80.00", group));
    assertRefused(WholesaleRefusal.NOT_CHEAPER_THAN_SHOP, () -> draft(shawl, 8, "121.00", group));
    assertRefused(WholesaleRefusal.SAMPLE_NEEDS_GROUP, () -> draft(shawl, 8, "115.00", null));
    assertRefused(WholesaleRefusal.SAMPLE_NEEDS_GROUP, () -> draft(shawl, 8, "115.00", another));
    assertRefused(WholesaleRefusal.SAMPLE_OF_ONE, () -> draft(shawl, 1, "115.00", group));
    var ready = AProduct.readyInStock(9);
    AFloor.timed(ready.sku(), 5);
    assertRefused(WholesaleRefusal.SAMPLE_IS_READY, () -> draft(ready, 8, "40.00", group));
  }

  private QuoteRef sent() {
    var ref = draft(shawl, 8, "115.00", weaver.group().name());
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    return ref;
  }

  private QuoteRef draft(Variant piece, int pieces, String price, String group) {
    var terms = new QuoteTerms("USD", Incoterm.DAP, 20, quotes.today().plusDays(14));
    var each = piece.equals(shawl) ? usd("100.00") : usd(price);
    var line =
        new Priced(piece.sku(), pieces, each)
            .with(new SampleOffer(usd(price), Optional.ofNullable(group)));
    return writing.draft(company.ref(), new KeepQuote.Said(terms, List.of(line)), ACompany.OFFICE);
  }

  private BasketToken sampled(QuoteRef ref) {
    var basket = basket();
    assertFalse(ordering.sample(ref, shawl.sku(), basket, company.contact()).isEmpty());
    return basket;
  }

  private BasketToken basket() {
    return basketOf(company.contact());
  }

  private BasketToken basketOf(BuyerRef buyer) {
    return TestHouse.get(JoinBaskets.class).join(fill.begin("USD"), buyer).orElseThrow().key();
  }

  private OrderNumber placed(BasketToken basket) {
    return placed(basket, company.contact());
  }

  private OrderNumber placed(BasketToken basket, BuyerRef buyer) {
    var customer =
        new Checkout.Customer(UUID.randomUUID() + "@example.org", buyer, ABuyer.address("Gasse 1"));
    var once = UUID.randomUUID().toString();
    return TestHouse.get(PlaceOrder.class)
        .place(new Checkout(basket, once, customer, "POST", null));
  }

  private static void pay(OrderNumber number) {
    AnOrder.pay(number);
    TestHouse.get(TellOutbox.class).all();
  }

  private static WorkOrder work(OrderNumber number) {
    return TestHouse.get(WorkOrders.class).forOrder(number).get(0);
  }

  private static PricedBasket priced(BasketToken basket) {
    return TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
