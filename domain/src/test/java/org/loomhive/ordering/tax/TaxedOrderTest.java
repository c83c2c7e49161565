package org.loomhive.ordering.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.rows.RowDesk;
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
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.books.OwedTax;
import org.loomhive.ordering.books.TaxReport;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.instead.TakeInstead;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.tax.PayTaxOver;
import org.loomhive.payment.tax.TaxRefusal;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class TaxedOrderTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final String COUNTRY = "LU";

  /** Where prices are the same as everywhere, with tax in them. */
  private static final String SAME_PRICE = "MT";

  private static final String PAYEE = "IOSS:LU:17";
  private final Orders orders = TestHouse.get(Orders.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @BeforeAll
  static void there_is_a_country_with_a_tax() {
    var since = LocalDate.of(2020, 1, 1);
    TestHouse.inTransaction(
        () -> {
          var rules = TestHouse.get(DeliveryRules.class);
          rules.add(new ZoneCountry(COUNTRY, "TAXED"));
          rules.add(new ZoneCountry(SAME_PRICE, "TAXED"));
          rules.add(
              new DeliveryRate("TAXED", "POST", 20_000, eur("17.00"))
                  .takes(7, 14)
                  .isValidFrom(since));
        });
    var desk = TestHouse.get(RowDesk.class);
    desk.add(
        new TaxRow(Place.of(COUNTRY), TaxScheme.IOSS, new BigDecimal("17"))
            .on(null, eur("150.00"))
            .restsOn("test", since, null),
        ADMIN);
    desk.add(
        new TaxRow(Place.of(COUNTRY), TaxScheme.IMPORT_TAX, new BigDecimal("17"))
            .restsOn("test", since, null),
        ADMIN);
    desk.add(
        new TaxRow(Place.of(SAME_PRICE), TaxScheme.IOSS, new BigDecimal("18"))
            .on(null, eur("150.00"))
            .within(true)
            .restsOn("test", since, null),
        ADMIN);
    desk.add(
        new TaxRegistration(TaxScheme.IOSS, SAME_PRICE, "")
            .numbered("IM000")
            .restsOn("test", since, null),
        ADMIN);
    desk.add(
        new TaxRegistration(TaxScheme.IOSS, COUNTRY, "")
            .numbered("IM000")
            .restsOn("test", since, null),
        ADMIN);
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_is_paid_includes_the_tax_and_the_books_owe_it_to_its_scheme() {
    var before = owed();
    var order = paid(1, AProduct.madeToOrder());
    assertEquals(eur("160.29"), order.total());
    assertEquals(eur("120.00"), order.goods());
    assertEquals(eur("23.29"), order.tax());
    assertEquals(eur("23.29"), owed().minus(before));
    assertEquals(eur("137.00"), journal.balance(prepaid(), order.number(), "EUR").negated());
    assertEquals(order.line(1).unitPrice(), sharesOf(order));
    assertBalanced(order);
  }

  @Test
  void above_the_limit_nothing_is_collected_and_what_the_border_asks_is_told() {
    var order = paid(1, AProduct.madeToOrder(), AProduct.readyInStock(1));
    assertEquals(eur("177.00"), order.total());
    assertTrue(order.tax().isZero());
    var sum = TaxSum.of(order.taxes()).get(0);
    assertTrue(sum.atTheDoor());
    assertEquals(eur("30.09"), sum.amount());
    assertTrue(OrderTax.due(order.taxes()).isEmpty());
    assertBalanced(order);
  }

  @Test
  void nothing_is_owed_to_a_tax_office_before_the_order_is_paid() {
    var before = owed();
    var order = placed(1, AProduct.madeToOrder());
    assertEquals(before, owed());
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    assertEquals(before, owed());
    assertBalanced(order);
  }

  @Test
  void a_cancelled_order_gives_all_of_its_tax_back() {
    var before = owed();
    var order = paid(1, AProduct.madeToOrder());
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    var refund = refunds.of(order.number()).get(0);
    assertEquals(order.total(), refund.amount());
    assertEquals(order.tax(), refund.taxes().get(0).amount());
    assertEquals(before, owed());
    assertBalanced(order);
  }

  @Test
  void a_sum_for_goodwill_gives_the_tax_in_it_back_and_never_more_than_there_is() {
    var before = owed();
    var order = paid(1, AProduct.madeToOrder());
    give(order, "16.03");
    assertEquals(eur("2.33"), refunds.of(order.number()).get(0).taxes().get(0).amount());
    assertEquals(eur("20.96"), owed().minus(before));
    give(order, "43.00");
    give(order, "101.26");
    assertEquals(before, owed());
    assertBalanced(order);
  }

  @Test
  void pieces_that_come_back_one_by_one_give_exactly_the_tax_of_their_line() {
    var order = paid(3, AProduct.readyInStock(3));
    var tax = eur("0.00");
    for (int gone = 0; gone < 3; gone++) {
      var back = GoingBack.ofPieces(order, Map.of(1, 1), Map.of(1, gone), false);
      assertEquals(back.sum(), eur("40.00").plus(back.taxes().get(0).amount()));
      tax = tax.plus(back.taxes().get(0).amount());
    }
    var line = order.taxes().stream().filter(one -> one.lineNumber() == 1).toList();
    assertEquals(line.get(0).amount(), tax);
  }

  @Test
  void what_is_taken_instead_bears_its_own_tax_and_all_of_it_comes_back_in_the_end() {
    var before = owed();
    var order = takenInstead(COUNTRY);
    var difference = refunds.of(order.number()).get(0);
    assertEquals(eur("11.70"), difference.amount());
    assertEquals(eur("1.70"), difference.taxes().get(0).amount());
    assertBalanced(order);
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    var back = refunds.of(order.number()).stream().map(Refund::amount).toList();
    assertEquals(order.total(), Money.sum("EUR", back));
    assertEquals(before, owed());
  }

  @Test
  void what_is_taken_instead_where_prices_are_the_same_everywhere_costs_what_it_costs_others() {
    var order = takenInstead(SAME_PRICE);
    assertEquals(eur("25.42"), orders.get(order.number()).line(2).unitPrice());
    var back = refunds.of(order.number()).get(0).amount();
    assertEquals(0, back.minus(eur("10.00")).minor(), 1, "a coin of rounding at most");
    assertFalse(back.compareTo(eur("10.00")) < 0);
    assertBalanced(order);
  }

  /** A piece of 40.00 is sold before the payment comes, and one of 30.00 is taken for it. */
  private Order takenInstead(String country) {
    var baskets = AProduct.readyFor("40.00", "30.00");
    baskets.forEach(sku -> TestHouse.get(StockKeeping.class).receive(sku, 1, "test"));
    var dear = TestHouse.get(Variants.class).get(baskets.get(0));
    var wish = checkout(basket(1, dear), null, country);
    var order = orders.get(TestHouse.get(PlaceOrder.class).place(wish));
    var payment = TestHouse.get(PayOrder.class).start(order.number(), "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(dear);
    AnOrder.settle(payment);
    TestHouse.get(TakeInstead.class).take(order.number(), 1, baskets.get(1));
    return order;
  }

  @Test
  void where_prices_are_the_same_everywhere_the_house_keeps_less_and_the_maker_does_not() {
    var variant = AProduct.readyInStock(3);
    var wish = checkout(basket(3, variant), eur("137.00"), SAME_PRICE);
    var number = TestHouse.get(PlaceOrder.class).place(wish);
    AnOrder.pay(number);
    var order = orders.get(number);
    assertEquals(eur("137.00"), order.total());
    assertEquals(eur("33.90"), order.line(1).unitPrice());
    assertEquals(eur("14.41"), order.deliveryPrice());
    assertEquals(eur("20.89"), order.tax());
    assertEquals(eur("20.89"), journal.balance(Account.TAX_PAYABLE, "IOSS:MT:18", "EUR").negated());
    assertEquals(order.line(1).unitPrice(), sharesOf(order));
    var asked = variant.breakdownIn("EUR").shares();
    for (PriceBreakdown.Share share : asked)
      if (share.receiver().isFloor())
        assertEquals(share.amount(), order.line(1).breakdown().get(share.receiver()));
    for (int gone = 0; gone < 3; gone++)
      assertEquals(
          eur("40.00"), GoingBack.ofPieces(order, Map.of(1, 1), Map.of(1, gone), false).sum());
    TestHouse.get(CancelLines.class).byBuyer(number);
    assertEquals(order.total(), refunds.of(number).get(0).amount());
    assertBalanced(order);
  }

  @Test
  void the_report_of_a_month_adds_up_to_the_journal_and_is_paid_over_once() {
    paid(1, AProduct.madeToOrder());
    TestHouse.get(CancelLines.class).byBuyer(paid(1, AProduct.madeToOrder()).number());
    var row = ofMonth();
    assertEquals(owed(), row.owed());
    assertEquals(row.collected().minus(row.givenBack()).minus(row.paidOver()), row.owed());
    var exact = row.base().times(new BigDecimal("0.17"), RoundingMode.HALF_UP);
    var difference = exact.minus(row.collected().minus(row.givenBack()));
    assertTrue(Math.abs(difference.minor()) < 20, difference.toString());
    var approver = new Actor("S-2", Set.of(Role.FINANCE_APPROVER), Set.of());
    var pay = TestHouse.get(PayTaxOver.class);
    var month = row.month();
    assertEquals(
        TaxRefusal.MONTH_NOT_OVER,
        assertThrows(Refused.class, () -> pay.pay("IOSS", month, "R-1", approver)).reason());
    TimeMachine.travelTo(month.plusMonths(1).atDay(9).atStartOfDay(ZoneOffset.UTC).toInstant());
    var document = UUID.randomUUID().toString();
    pay.pay("IOSS", month, document, approver);
    pay.pay("IOSS", month, document, approver);
    assertTrue(owed().isZero());
    assertEquals(
        TaxRefusal.NOTHING_OWED,
        assertThrows(Refused.class, () -> pay.pay("IOSS", month, "R-2", approver)).reason());
  }

  private OwedTax ofMonth() {
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    return TestHouse.get(TaxReport.class).between(today.withDayOfMonth(1), today).stream()
        .filter(row -> row.payee().equals(PAYEE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_total_without_the_tax_is_no_total_that_was_shown() {
    var basket = basket(1, AProduct.madeToOrder());
    var untaxed = checkout(basket, eur("137.00"));
    var no = assertThrows(Refused.class, () -> TestHouse.get(PlaceOrder.class).place(untaxed));
    assertEquals(OrderRefusal.TOTAL_CHANGED, no.reason());
    TestHouse.get(PlaceOrder.class).place(checkout(basket, eur("160.29")));
  }

  private void give(Order order, String sum) {
    var wish = new AskRefund.Wish(order.number(), eur(sum), RefundReason.GOODWILL, "sorry");
    TestHouse.get(GiveMoneyBack.class).give(wish, Actor.system());
  }

  private static Money sharesOf(Order order) {
    return Money.sum("EUR", order.line(1).breakdown().values());
  }

  private void assertBalanced(Order order) {
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
  }

  private static Account prepaid() {
    return Account.CUSTOMER_PREPAYMENTS;
  }

  private Money owed() {
    return journal.balance(Account.TAX_PAYABLE, PAYEE, "EUR").negated();
  }

  private Order paid(int pieces, Variant... variants) {
    var order = placed(pieces, variants);
    AnOrder.pay(order.number());
    return orders.get(order.number());
  }

  private Order placed(int pieces, Variant... variants) {
    var checkout = checkout(basket(pieces, variants), null);
    return orders.get(TestHouse.get(PlaceOrder.class).place(checkout));
  }

  private static BasketToken basket(int pieces, Variant... variants) {
    var fill = TestHouse.get(FillBasket.class);
    var token = fill.begin("EUR");
    for (Variant variant : List.of(variants)) fill.add(token, variant.sku(), pieces);
    return token;
  }

  private static Checkout checkout(BasketToken basket, Money totalSeen) {
    return checkout(basket, totalSeen, COUNTRY);
  }

  private static Checkout checkout(BasketToken basket, Money totalSeen, String country) {
    var address = new Address("Lena", country).at("Gass 1", "").in("1009", "Town", "");
    var customer = new Checkout.Customer(UUID.randomUUID() + "@example.org", null, address);
    return new Checkout(basket, UUID.randomUUID().toString(), customer, "POST", totalSeen);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
