package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.delivery.stop.StopRefusal.CUSTOMS_CHANGED;
import static org.loomhive.delivery.stop.StopRefusal.ON_STRIKE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.DeliveryWays;
import org.loomhive.delivery.TellTerms;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.stop.StopRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A way that does not go somewhere for now is not offered, and the buyer reads why. */
class StoppedCarrierTest {
  private static final String ONE_WAY = "QS";
  private static final String ALL_WAYS = "QT";
  private static final String ZONE = "STANDSTILL";
  private static final LocalDate TODAY = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
  private static final LocalDate LAST = TODAY.plusDays(9);

  private final QuoteDelivery quote = TestHouse.get(QuoteDelivery.class);

  @BeforeAll
  static void twoCountriesOfOneZoneThatNobodyElseUses() {
    var rules = TestHouse.get(DeliveryRules.class);
    TestHouse.inTransaction(
        () -> {
          for (String country : List.of(ONE_WAY, ALL_WAYS))
            rules.add(new ZoneCountry(country, ZONE));
          for (String way : List.of("POST", "COURIER"))
            rules.add(
                new DeliveryRate(ZONE, way, 20_000, Money.of("18.00", "USD"))
                    .takes(7, 14)
                    .isValidFrom(LocalDate.of(2020, 1, 1)));
        });
    stop(new CarrierStop("COURIER", ONE_WAY, "", CUSTOMS_CHANGED));
    stop(new CarrierStop("POST", "", ZONE, ON_STRIKE));
    stop(new CarrierStop("", ALL_WAYS, "", CUSTOMS_CHANGED));
    stop(new CarrierStop("COURIER", "", ZONE, ON_STRIKE), TODAY.plusDays(30));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void the_country_itself_says_more_than_its_zone_and_with_no_way_left_the_reason_is_told() {
    var told = quote(ALL_WAYS);
    assertEquals(List.of(), told.offers());
    assertEquals(CUSTOMS_CHANGED, told.no().reason());
    assertEquals(new Locale("", ALL_WAYS), told.no().arguments().get(0));
    var order = checkout(ALL_WAYS, "POST");
    assertEquals(CUSTOMS_CHANGED, refusal(order));
    assertEquals(DeliveryRefusal.NOT_SERVED, quote("QU").no().reason());
  }

  @Test
  void when_the_days_of_a_stop_are_over_parcels_go_again() {
    TimeMachine.travelTo(LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    var told = quote(ONE_WAY);
    assertNull(told.no());
    assertEquals(List.of("COURIER", "POST"), codes(told.offers()));
    assertEquals(List.of(), told.stopped());
  }

  @Test
  void one_way_may_stand_still_beside_others_and_nobody_orders_by_it() {
    TimeMachine.travelTo(TODAY.plusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant());
    var told = quote(ONE_WAY);
    assertEquals(List.of("POST"), codes(told.offers()));
    assertEquals(
        List.of("COURIER"), told.stopped().stream().map(DeliveryWays.Stopped::code).toList());
    assertEquals(ON_STRIKE, refusal(checkout(ONE_WAY, "COURIER")));
    assertEquals(OrderRefusal.NO_SUCH_DELIVERY, refusal(checkout(ONE_WAY, "PIGEON")));
    var order = TestHouse.get(PlaceOrder.class).place(checkout(ONE_WAY, "POST"));
    assertEquals("POST", TestHouse.get(Orders.class).get(order).deliveryCode());
  }

  @Test
  void pages_and_feeds_say_nothing_of_delivery_to_where_nothing_goes() {
    var piece = AProduct.readyInStock(1);
    assertTrue(TestHouse.get(TellTerms.class).of(piece, ALL_WAYS, "USD").isEmpty());
  }

  @Test
  void a_stop_that_nothing_follows_is_told_before_it_lapses() {
    var told = TestHouse.get(RowDesk.class).told();
    assertTrue(told.contains(ALL_WAYS + ": " + LAST), told.toString());
    assertTrue(told.contains(ONE_WAY + " COURIER: " + LAST), told.toString());
    assertFalse(told.stream().anyMatch(one -> one.startsWith(ZONE + " COURIER")), told.toString());
  }

  @Test
  void a_stop_names_a_country_or_a_zone_and_a_way_that_there_is() {
    assertEquals(RowRefusal.COUNTRY_OR_ZONE, no("POST", "", ""));
    assertEquals(RowRefusal.COUNTRY_OR_ZONE, no("POST", ONE_WAY, ZONE));
    assertEquals(RowRefusal.NOT_A_COUNTRY, no("POST", "Iceland", ""));
    assertEquals(RowRefusal.NO_SUCH_WAY, no("PIGEON", ONE_WAY, ""));
    assertEquals(DeliveryRefusal.NO_SUCH_ZONE, no("POST", "", "NOWHERE"));
  }

  private static Enum<?> no(String method, String country, String zone) {
    return assertThrows(
            Refused.class,
            () -> stop(new CarrierStop(method, country, zone, StopRefusal.CARRIER_PAUSES)))
        .reason();
  }

  private static void stop(CarrierStop stop) {
    TestHouse.get(RowDesk.class).add(stop.restsOn("a notice", TODAY, LAST), Actor.system());
  }

  private static void stop(CarrierStop stop, LocalDate from) {
    TestHouse.get(RowDesk.class).add(stop.restsOn("a notice", from, null), Actor.system());
  }

  private static Enum<?> refusal(Checkout checkout) {
    var place = TestHouse.get(PlaceOrder.class);
    return assertThrows(Refused.class, () -> place.place(checkout)).reason();
  }

  private QuoteDelivery.Quote quote(String country) {
    return quote.quote(priced(AnOrder.basketWith(AProduct.readyInStock(1))), country);
  }

  private static PricedBasket priced(BasketToken token) {
    return TestHouse.get(PriceBasket.class).price(TestHouse.get(Baskets.class).get(token));
  }

  private static List<String> codes(List<DeliveryOffer> offers) {
    return offers.stream().map(DeliveryOffer::code).sorted().toList();
  }

  private static Checkout checkout(String country, String way) {
    var address = new Address("Anna Beispiel", country).at("Gasse 1", "").in("10115", "Town", "");
    var customer = new Checkout.Customer(UUID.randomUUID() + "@example.org", null, address);
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    return new Checkout(basket, UUID.randomUUID().toString(), customer, way, null);
  }
}
