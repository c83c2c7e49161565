package org.loomhive.ordering.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.business.BusinessRefusal;
import org.loomhive.delivery.papers.AConsignor;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.business.BusinessRegister.Answer;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.ordering.returns.ReturnRefusal;
import org.loomhive.ordering.returns.WithdrawFromContract;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class OrderOfBusinessTest {
  private static final String COUNTRY = "HR";
  private static final String PAYEE = "IOSS:HR:25";
  private static final String REGISTERED = "HR12345678903";
  private static final String UNKNOWN = "HR21436587090";
  private static final String SILENT = "HR32165498706";
  private final Orders orders = TestHouse.get(Orders.class);
  private final OrderBusinesses businesses = TestHouse.get(OrderBusinesses.class);
  private final SayBusiness business = TestHouse.get(SayBusiness.class);
  private final FakeRegister register = TestHouse.get(FakeRegister.class);

  @BeforeAll
  static void there_is_a_country_with_a_tax_for_people() {
    var since = LocalDate.of(2020, 1, 1);
    TestHouse.inTransaction(
        () -> {
          var rules = TestHouse.get(DeliveryRules.class);
          rules.add(new ZoneCountry(COUNTRY, "FIRMS"));
          rules.add(
              new DeliveryRate("FIRMS", "POST", 20_000, eur("17.00"))
                  .takes(7, 14)
                  .isValidFrom(since));
        });
    var desk = TestHouse.get(RowDesk.class);
    var admin = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
    desk.add(
        new TaxRow(Place.of(COUNTRY), TaxScheme.IOSS, new BigDecimal("25"))
            .on(null, eur("150.00"))
            .soldTo(Buyers.PEOPLE)
            .restsOn("test", since, null),
        admin);
    desk.add(
        new TaxRow(Place.of(COUNTRY), TaxScheme.IMPORT_TAX, new BigDecimal("25"))
            .restsOn("test", since, null),
        admin);
    desk.add(
        new TaxRegistration(TaxScheme.IOSS, COUNTRY, "")
            .numbered("IM000")
            .restsOn("test", since, null),
        admin);
    var register = TestHouse.get(FakeRegister.class);
    register.says(REGISTERED, new Answer(RegisterWord.REGISTERED, "W-1", "Tkalac d.o.o."));
    register.says(UNKNOWN, Answer.unknown("W-2"));
  }

  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
  }

  @Test
  void with_a_number_that_is_registered_no_tax_is_collected_and_the_proof_is_kept() {
    var before = owed();
    var order = placed(said(REGISTERED));
    AnOrder.pay(order.number());
    assertEquals(eur("137.00"), order.total());
    assertTrue(order.tax().isZero());
    assertTrue(order.taxes().stream().allMatch(tax -> tax.isAtTheDoor()));
    assertEquals(before, owed());
    var kept = businesses.of(order.number()).orElseThrow();
    assertTrue(kept.isUntaxed());
    assertEquals("Kontor Sonnfaden", kept.buyer().name());
    assertEquals(REGISTERED, kept.buyer().numberText());
    assertEquals("W-1", kept.buyer().proof().reference());
    assertEquals("Tkalac d.o.o.", kept.buyer().proof().toldName());
    assertEquals("fake", kept.buyer().proof().by());
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    var sold = businesses.paidBetween(today, today).stream().map(sale -> sale.order().number());
    assertTrue(sold.toList().contains(order.number()));
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    var back = TestHouse.get(Refunds.class).of(order.number()).get(0);
    assertEquals(order.total(), back.amount());
    assertTrue(back.taxes().isEmpty());
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
  }

  @Test
  void a_number_that_is_unknown_or_not_answered_for_is_taxed_as_a_person_and_kept() {
    for (String number : new String[] {UNKNOWN, SILENT}) {
      var order = placed(said(number));
      assertEquals(eur("171.25"), order.total());
      var kept = businesses.of(order.number()).orElseThrow();
      assertFalse(kept.isUntaxed());
      var word = number.equals(UNKNOWN) ? RegisterWord.UNKNOWN : RegisterWord.SILENT;
      assertEquals(word, kept.buyer().proof().word());
    }
    var nameOnly = placed(said(""));
    assertEquals(eur("171.25"), nameOnly.total());
    assertEquals("", businesses.of(nameOnly.number()).orElseThrow().buyer().numberText());
  }

  @Test
  void the_sum_of_a_business_never_becomes_the_order_of_a_person() {
    var sly = checkout(basket(), eur("137.00"), COUNTRY);
    var no = assertThrows(Refused.class, () -> TestHouse.get(PlaceOrder.class).place(sly));
    assertEquals(OrderRefusal.TOTAL_CHANGED, no.reason());
  }

  @Test
  void a_proof_counts_for_a_day_and_a_silent_register_is_asked_again_after_a_minute() {
    var own = "HR44433322211";
    register.says(own, new Answer(RegisterWord.REGISTERED, "", ""));
    var proven = said(own);
    business.say(proven, wanted(own), "here");
    assertEquals(1, register.timesAsked(own));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(25)));
    assertEquals(eur("171.25"), placed(proven).total());
    var silent = said(SILENT);
    int before = register.timesAsked(SILENT);
    business.say(silent, wanted(SILENT), "here");
    assertEquals(before, register.timesAsked(SILENT));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(2)));
    assertTrue(business.say(silent, wanted(SILENT), "here"));
    assertEquals(before + 1, register.timesAsked(SILENT));
  }

  @Test
  void with_a_wrong_number_or_without_a_name_it_is_bought_by_a_person_until_that_is_mended() {
    var basket = said(REGISTERED);
    assertNo(BusinessRefusal.NUMBER_MISTYPED, basket, wanted("HR12345678913"));
    assertEquals(eur("171.25"), placed(basket).total());
    var other = said(REGISTERED);
    var nameless = new SayBusiness.Said(" ", REGISTERED, COUNTRY);
    assertNo(BusinessRefusal.BUSINESS_NAMELESS, other, nameless);
    assertTrue(TestHouse.get(Baskets.class).get(other).business().isEmpty());
    var endless = new SayBusiness.Said("x".repeat(121), "", COUNTRY);
    assertNo(BusinessRefusal.BUSINESS_NAME_NOT_SO, other, endless);
  }

  @Test
  void a_number_counts_in_its_own_country_alone() {
    AnOrder.deliveryIsPossible();
    var there = checkout(said(REGISTERED), null, "DE");
    var no = assertThrows(Refused.class, () -> TestHouse.get(PlaceOrder.class).place(there));
    assertEquals(BusinessRefusal.NUMBER_ELSEWHERE, no.reason());
  }

  @Test
  void who_asks_about_many_numbers_from_one_place_gets_no_more_answers() {
    var place = UUID.randomUUID().toString();
    var word = RegisterWord.REGISTERED;
    for (int i = 0; i < 30 && word == RegisterWord.REGISTERED; i++) {
      var basket = basket();
      business.say(basket, wanted(REGISTERED), place);
      word = TestHouse.get(Baskets.class).get(basket).business().orElseThrow().proof().word();
    }
    assertEquals(RegisterWord.SILENT, word);
  }

  @Test
  void who_buys_for_herself_after_all_pays_as_a_person() {
    var basket = said(REGISTERED);
    assertTrue(business.say(basket, new SayBusiness.Said("", "", COUNTRY), "here"));
    var order = placed(basket);
    assertEquals(eur("171.25"), order.total());
    assertTrue(businesses.of(order.number()).isEmpty());
  }

  @Test
  void a_business_does_not_withdraw_as_consumers_do() {
    var order = placed(said(""));
    AnOrder.pay(order.number());
    var withdraw = TestHouse.get(WithdrawFromContract.class);
    assertFalse(withdraw.isOpen(orders.get(order.number())));
    var no = assertThrows(Refused.class, () -> withdraw.withdraw(order.number()));
    assertEquals(ReturnRefusal.NOT_FOR_BUSINESSES, no.reason());
  }

  @Test
  void papers_name_the_business_and_no_number_of_a_scheme_goes_with_its_parcel() {
    var business = closed(placed(said(REGISTERED)));
    assertTrue(business.taxes().isEmpty());
    assertEquals(REGISTERED, business.toBusiness().number());
    assertEquals("Kontor Sonnfaden", business.toBusiness().name());
    assertTrue(business.toBusiness().accountsForTax());
    var person = closed(placed(basket()));
    assertEquals("IM000", person.taxes().get(0).number());
    assertEquals("", person.toBusiness().number());
    assertFalse(person.toBusiness().accountsForTax());
  }

  private CustomsRecord closed(Order order) {
    AnOrder.pay(order.number());
    AConsignor.of(order.line(1).cooperative(), "Test Weavers");
    var what = new Packing.ToPack(1, Map.of(1, 3), 900);
    return TestHouse.get(CloseParcel.class).close(order.number(), what, Actor.system());
  }

  private void assertNo(BusinessRefusal why, BasketToken basket, SayBusiness.Said said) {
    var no = assertThrows(Refused.class, () -> business.say(basket, said, "here"));
    assertEquals(why, no.reason());
  }

  private BasketToken said(String number) {
    var basket = basket();
    business.say(basket, wanted(number), UUID.randomUUID().toString());
    return basket;
  }

  private static SayBusiness.Said wanted(String number) {
    return new SayBusiness.Said("Kontor Sonnfaden", number, COUNTRY);
  }

  /** Three pieces of 40.00. */
  private static BasketToken basket() {
    Variant variant = AProduct.readyInStock(3);
    var fill = TestHouse.get(FillBasket.class);
    var token = fill.begin("EUR");
    fill.add(token, variant.sku(), 3);
    return token;
  }

  private Order placed(BasketToken basket) {
    var place = TestHouse.get(PlaceOrder.class);
    return orders.get(place.place(checkout(basket, null, COUNTRY)));
  }

  private static Checkout checkout(BasketToken basket, Money seen, String country) {
    var address = new Address("Lena", country).at("Ulica 1", "").in("10000", "Town", "");
    var customer = new Checkout.Customer(UUID.randomUUID() + "@example.org", null, address);
    return new Checkout(basket, UUID.randomUUID().toString(), customer, "POST", seen);
  }

  private static Money owed() {
    return TestHouse.get(Journal.class).balance(Account.TAX_PAYABLE, PAYEE, "EUR");
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
