package org.loomhive.ordering;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.ParcelItem;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;
import org.loomhive.delivery.safety.SafetyPart;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.payment.GatewayReport;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.Payments;
import org.loomhive.payment.SettlePayment;
import org.loomhive.workbench.TestHouse;

/** Orders for tests, placed and paid through the use cases; each call makes a new one. */
public final class AnOrder {
  private AnOrder() {}

  /** A made-to-order shawl and a cane basket from the store, paid. */
  public static Order paid() {
    return paid(AProduct.madeToOrder(), AProduct.readyInStock(3));
  }

  /** One piece of each, paid. */
  public static Order paid(Variant... variants) {
    var order = placed(variants);
    pay(order.number());
    return TestHouse.get(Orders.class).get(order.number());
  }

  /** A made-to-order shawl and a cane basket from the store, all of it sent. */
  public static Order shipped() {
    var shawl = AProduct.madeToOrder();
    var order = paid(shawl, AProduct.readyInStock(3));
    TestHouse.get(org.loomhive.stock.StockKeeping.class).receiveAllocated(shawl.sku(), 1, "made");
    TestHouse.get(NoteMakingStage.class).note(order.number(), 1, MakingStage.CHECKED);
    send(order.number(), 1, 2);
    return TestHouse.get(Orders.class).get(order.number());
  }

  /** All that can leave of these lines leaves in one parcel. */
  public static void send(OrderNumber number, Integer... lines) {
    int parcel = pack(number, lines);
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(number, parcel, how, Actor.system());
  }

  /** All that can leave of these lines is packed; gives the number of the parcel. */
  public static int pack(OrderNumber number, Integer... lines) {
    var order = TestHouse.get(Orders.class).get(number);
    var pieces = Arrays.stream(lines).collect(toMap(line -> line, n -> order.line(n).packable()));
    var what = new Packing.ToPack(order.nextParcel(), pieces, 900);
    return TestHouse.get(PackLines.class).pack(number, what, Actor.system());
  }

  /** One piece of each, not paid. */
  public static Order placed(Variant... variants) {
    var number = TestHouse.get(PlaceOrder.class).place(checkout(basketWith(variants)));
    return TestHouse.get(Orders.class).get(number);
  }

  public static BasketToken basketWith(Variant... variants) {
    deliveryIsPossible();
    var fill = TestHouse.get(FillBasket.class);
    var token = fill.begin("USD");
    Arrays.stream(variants).forEach(variant -> fill.add(token, variant.sku(), 1));
    return token;
  }

  /** One piece of each, paid by somebody of this name. */
  public static Order paidBy(String name, Variant... variants) {
    var placed = TestHouse.get(PlaceOrder.class).place(checkout(basketWith(variants), name));
    pay(placed);
    return TestHouse.get(Orders.class).get(placed);
  }

  /** One piece of each, paid, to a country that the post goes to since now. */
  public static Order paidIn(String country, Variant... variants) {
    var basket = basketWith(variants);
    goesTo(country);
    var placed = TestHouse.get(PlaceOrder.class).place(checkout(basket, "Anna", country));
    pay(placed);
    return TestHouse.get(Orders.class).get(placed);
  }

  /** To Germany by a guest. */
  public static Checkout checkout(BasketToken basket) {
    return checkout(basket, "Anna Beispiel");
  }

  private static Checkout checkout(BasketToken basket, String name) {
    return checkout(basket, name, "DE");
  }

  private static Checkout checkout(BasketToken basket, String name, String country) {
    var address = new Address(name, country).at("Gasse 1", "").in("10115", "Berlin", "");
    var customer = new Checkout.Customer(UUID.randomUUID() + "@example.org", null, address);
    return new Checkout(basket, UUID.randomUUID().toString(), customer, "POST", null);
  }

  /** Starts a payment and has it captured. */
  public static PaymentRef pay(OrderNumber number) {
    return settle(TestHouse.get(PayOrder.class).start(number, "here", "/paid", "/not-paid"));
  }

  /** Has a payment that was started captured. */
  public static PaymentRef settle(Payment payment) {
    told(payment, "paid:", captured(payment));
    return payment.ref();
  }

  /** The gateway tells what it kept of the payment. */
  public static void tellFee(OrderNumber number, Money kept) {
    var payment = TestHouse.get(Payments.class).of(number).get(0);
    told(payment, "fee:", captured(payment).keeping(kept));
  }

  private static PaymentGateway.Answer captured(Payment payment) {
    return new PaymentGateway.Answer(PaymentGateway.State.CAPTURED, payment.amount(), false);
  }

  private static void told(Payment payment, String event, PaymentGateway.Answer answer) {
    TestHouse.get(SettlePayment.class)
        .settle(new GatewayReport(payment.gateway(), event + payment.ref(), payment.ref(), answer));
  }

  /** Post to Germany and India in every currency; no honey to Germany. */
  public static synchronized void deliveryIsPossible() {
    for (String country : List.of("DE", "IN")) goesTo(country);
    isAnsweredInTheEu();
    if (TestHouse.get(Restrictions.class).find(ProductKind.HONEY, "DE").isEmpty())
      write(
          rules ->
              rules.add(
                  new Restriction(
                          ProductKind.HONEY,
                          "DE",
                          DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN)
                      .restsOn("test", LocalDate.of(2020, 1, 1))));
  }

  /** Somebody answers in the European Union for what all cooperatives make. */
  private static void isAnsweredInTheEu() {
    var contacts = TestHouse.get(SafetyContacts.class);
    if (contacts.find(SafetyPart.IN_THE_EU, null).isPresent()) return;
    var harbour = new SafetyContact(SafetyPart.IN_THE_EU, null);
    contacts.write(harbour.of("Harbour", "Quay 3, Hamburg", "eu@example.org"), Actor.system());
  }

  private static synchronized void goesTo(String country) {
    if (TestHouse.get(DeliveryOffers.class).zoneOf(country).isEmpty())
      write(rules -> rules.add(new ZoneCountry(country, "TEST-" + country)));
    var zone = TestHouse.get(DeliveryOffers.class).zoneOf(country).orElseThrow();
    if (!hasPost(country)) addPost(zone);
  }

  private static boolean hasPost(String country) {
    var item = new ParcelItem(ProductKind.WEAVING, 1, 1);
    try {
      return TestHouse.get(DeliveryOffers.class).to(country, "USD", List.of(item)).stream()
          .anyMatch(offer -> offer.code().equals("POST"));
    } catch (Refused noRates) {
      return false;
    }
  }

  private static void addPost(String zone) {
    var prices =
        Map.of(
            "USD", "18.00", "EUR", "17.00", "GBP", "15.00", "INR", "1500.00", "AUD", "27.00", "CAD",
            "24.00");
    for (ChargeCurrency currency : ChargeCurrency.values()) {
      var price = Money.of(prices.get(currency.name()), currency.name());
      var rate = new DeliveryRate(zone, "POST", 20_000, price).takes(7, 14);
      write(rules -> rules.add(rate.isValidFrom(LocalDate.of(2020, 1, 1))));
    }
  }

  private static void write(java.util.function.Consumer<DeliveryRules> work) {
    TestHouse.inTransaction(() -> work.accept(TestHouse.get(DeliveryRules.class)));
  }
}
