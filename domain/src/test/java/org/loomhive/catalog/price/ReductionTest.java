package org.loomhive.catalog.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.rate.PublishedRate;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ReductionTest {
  private static final Actor STAFF = new Actor("S-PRICES", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final PriceHistory history = TestHouse.get(PriceHistory.class);
  private final AnnounceReduction reduction = TestHouse.get(AnnounceReduction.class);
  private final Variant piece = AProduct.readyInStock(1);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void the_first_price_is_a_part_of_the_history() {
    assertEquals(
        List.of(dollars("40.00")),
        history.of(piece.sku(), "USD").stream().map(PriceChange::price).toList());
    assertTrue(history.lowestBefore(piece.sku(), "USD").isEmpty());
  }

  @Test
  void buyers_read_the_lowest_price_of_the_thirty_days_before_while_it_is_announced() {
    price("44.00", 40);
    price("36.00", 35);
    reduction.announce(piece.sku(), today().plusDays(7), STAFF);
    assertEquals(Optional.of(dollars("44.00")), now().earlierPrice("USD", today()));
    assertTrue(now().earlierPrice("EUR", today()).isEmpty(), "only dollars were lowered");
    assertTrue(now().earlierPrice("USD", today().plusDays(8)).isEmpty(), "it is over");
    price("34.00", 2);
    assertEquals(Optional.of(dollars("44.00")), now().earlierPrice("USD", today()));
    price("45.00", 1);
    assertTrue(now().earlierPrice("USD", today()).isEmpty(), "it costs more than before");
  }

  @Test
  void a_short_rise_before_it_does_not_make_a_reduction() {
    price("60.00", 5);
    price("40.00", 5);
    assertRefused(CatalogRefusal.NO_REDUCTION, today());
  }

  @Test
  void a_price_that_was_lowered_long_ago_is_no_reduction_today() {
    price("36.00", 1);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(2)));
    assertRefused(CatalogRefusal.NO_REDUCTION, today());
    price("35.00", 40);
    assertRefused(CatalogRefusal.REDUCTION_IS_OVER, today().minusDays(1));
  }

  @Test
  void only_staff_of_its_cooperative_announces_it() {
    price("36.00", 1);
    var other = new Actor("S-1", Set.of(Role.MANAGER), Set.of(new CooperativeRef("C-OTHER")));
    assertThrows(NotFound.class, () -> reduction.announce(piece.sku(), today(), other));
    var reader = new Actor("S-2", Set.of(Role.AUDITOR), Set.of());
    assertThrows(Refused.class, () -> reduction.announce(piece.sku(), today(), reader));
  }

  @Test
  void a_price_abroad_pays_what_the_makers_are_paid_too() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(400))); // rates of its own
    var day = TimeMachine.now().atZone(ZoneOffset.UTC).toLocalDate();
    publish("INR", "100", day);
    publish("USD", "1.10", day);
    var no = assertThrows(Refused.class, () -> price("13.96", 0));
    assertEquals(CatalogRefusal.PRICE_BELOW_FLOOR_ABROAD, no.reason());
    assertEquals(
        List.of(dollars("13.96"), Money.of("1270.00", "INR"), dollars("13.97"), day),
        no.arguments());
    price("13.97", 0);
  }

  private static void publish(String currency, String rate, LocalDate day) {
    var published = new PublishedRate("EUR", currency, new BigDecimal(rate)).published(day, "test");
    TestHouse.get(PublishedRates.class).add(published);
  }

  private void assertRefused(CatalogRefusal reason, LocalDate until) {
    var no = assertThrows(Refused.class, () -> reduction.announce(piece.sku(), until, STAFF));
    assertEquals(reason, no.reason());
  }

  private void price(String amount, int daysLater) {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(daysLater)));
    TestHouse.get(EditVariants.class).price(piece.sku(), List.of(dollars(amount)), STAFF);
  }

  private Variant now() {
    return TestHouse.get(Variants.class).get(piece.sku());
  }

  private static LocalDate today() {
    return TimeMachine.now().atZone(ZoneId.of("Asia/Kolkata")).toLocalDate();
  }

  private static Money dollars(String amount) {
    return Money.of(amount, "USD");
  }
}
