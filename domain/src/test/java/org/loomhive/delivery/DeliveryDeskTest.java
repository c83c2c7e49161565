package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.desk.DeliveryDesk;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class DeliveryDeskTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final DeliveryDesk desk = TestHouse.get(DeliveryDesk.class);
  private final String zone = "Z" + UUID.randomUUID().toString().substring(0, 8);
  private final LocalDate today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void another_price_holds_from_its_day_on_and_the_old_one_until_the_day_before() {
    var country = "QD";
    write(null);
    TestHouse.inTransaction(
        () -> TestHouse.get(DeliveryRules.class).add(new ZoneCountry(country, zone)));
    desk.follow(rates().get(0).id(), Money.of("20.00", "USD"), today.plusDays(10), ADMIN);
    assertEquals(2, rates().size());
    assertEquals(today.plusDays(9), rates().get(0).validTo().orElseThrow());
    assertEquals(Money.of("10.00", "USD"), offered(country));
    TimeMachine.travelTo(today.plusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant());
    assertEquals(Money.of("20.00", "USD"), offered(country));
  }

  @Test
  void a_row_that_lapses_is_told_before_unless_another_follows() {
    write(today.plusDays(20));
    assertTrue(isTold());
    desk.follow(rates().get(0).id(), Money.of("20.00", "USD"), today.plusDays(21), ADMIN);
    assertFalse(isTold());
    var first = rates().get(0).id();
    var day = today.minusDays(9);
    var price = Money.of("1.00", "USD");
    assertEquals(
        DeliveryRefusal.NOT_AFTER_THE_FIRST,
        assertThrows(Refused.class, () -> desk.follow(first, price, day, ADMIN)).reason());
  }

  @Test
  void a_country_is_sent_to_by_the_rates_of_a_zone_and_a_rate_is_added_once() {
    var country = "QE";
    var other = "QF";
    TestHouse.inTransaction(
        () -> TestHouse.get(DeliveryRules.class).add(new ZoneCountry(other, zone)));
    write(null);
    desk.serve(country, zone, ADMIN);
    assertEquals(List.of(country, other), desk.zones().get(zone));
    var price = Money.of("30.00", "USD");
    var paid = new DeliveryRate(zone, "COURIER", 2000, price).takes(3, 5).dutyPaid(true);
    desk.add(paid.isValidFrom(today.minusDays(1)), ADMIN);
    var item = List.of(new ParcelItem(ProductKind.WEAVING, 500, 1));
    var offers = TestHouse.get(DeliveryOffers.class).to(country, "USD", item);
    assertTrue(offers.get(1).dutyPaid());
    assertFalse(offers.get(0).dutyPaid());
    var again = new DeliveryRate(zone, "COURIER", 2000, price).takes(3, 5).isValidFrom(today);
    assertEquals(
        DeliveryRefusal.RATE_IS_THERE,
        assertThrows(Refused.class, () -> desk.add(again, ADMIN)).reason());
    assertEquals(
        DeliveryRefusal.NO_SUCH_ZONE,
        assertThrows(Refused.class, () -> desk.serve(country, "NOWHERE", ADMIN)).reason());
  }

  private Money offered(String country) {
    var item = List.of(new ParcelItem(ProductKind.WEAVING, 500, 1));
    return TestHouse.get(DeliveryOffers.class).to(country, "USD", item).get(0).price();
  }

  private boolean isTold() {
    return desk.told().stream().anyMatch(told -> told.startsWith(zone));
  }

  private List<DeliveryRate> rates() {
    return desk.rates("USD").stream().filter(rate -> rate.zone().equals(zone)).toList();
  }

  private void write(LocalDate lastDay) {
    var rate =
        new DeliveryRate(zone, "POST", 2000, Money.of("10.00", "USD"))
            .takes(5, 9)
            .isValidFrom(today.minusDays(9));
    if (lastDay != null) rate.ends(lastDay);
    TestHouse.inTransaction(() -> TestHouse.get(DeliveryRules.class).add(rate));
  }
}
