package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Named;
import org.loomhive.workbench.TestHouse;

class DeliveryOffersTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private final DeliveryOffers offers = TestHouse.get(DeliveryOffers.class);
  private final Restrictions restrictions = TestHouse.get(Restrictions.class);

  @BeforeAll
  static void serveTwoCountriesThatNobodyElseUses() {
    var rules = TestHouse.get(DeliveryRules.class);
    TestHouse.inTransaction(
        () -> {
          rules.add(new ZoneCountry("XA", "TEST"));
          rules.add(rate("POST", 500, "12.00").isValidFrom(START));
          rules.add(rate("POST", 2000, "21.00").isValidFrom(START));
          rules.add(rate("COURIER", 2000, "34.00").takes(3, 5).isValidFrom(START));
          var old = rate("POST", 1000, "1.00").isValidFrom(START);
          old.ends(START.plusYears(1));
          rules.add(old);
          rules.add(
              new Restriction(
                      ProductKind.HONEY, "XA", DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN)
                  .restsOn("a rule", START));
        });
  }

  private static DeliveryRate rate(String method, int grams, String price) {
    return new DeliveryRate("TEST", method, grams, Money.of(price, "USD")).takes(10, 20);
  }

  @Test
  void the_whole_parcel_is_weighed_and_the_cheapest_comes_first() {
    var shawls = List.of(new ParcelItem(ProductKind.WEAVING, 300, 2));
    var found = offers.to("XA", "USD", shawls);
    assertEquals(List.of("POST", "COURIER"), found.stream().map(DeliveryOffer::code).toList());
    assertEquals(Money.of("21.00", "USD"), found.get(0).price());
  }

  @Test
  void a_country_that_is_not_served_and_a_parcel_that_is_too_heavy_are_refused() {
    var heavy = List.of(new ParcelItem(ProductKind.WEAVING, 2001, 1));
    assertEquals(DeliveryRefusal.TOO_HEAVY, reason("XA", heavy));
    assertEquals(DeliveryRefusal.NOT_SERVED, reason("XB", heavy));
  }

  @Test
  void what_may_not_be_sent_somewhere_is_refused_with_its_name() {
    restrictions.require(ProductKind.WEAVING, "XA", named("Shawl"));
    restrictions.require(ProductKind.HONEY, "XB", named("Honey"));
    var no =
        assertThrows(
            Refused.class,
            () -> restrictions.require(ProductKind.HONEY, "XA", named("Wild honey")));
    assertEquals(List.of(Named.english("Wild honey"), new Locale("", "XA")), no.arguments());
  }

  private static Supplier<Named> named(String name) {
    return () -> Named.english(name);
  }

  private Object reason(String country, List<ParcelItem> items) {
    return assertThrows(Refused.class, () -> offers.to(country, "USD", items)).reason();
  }
}
