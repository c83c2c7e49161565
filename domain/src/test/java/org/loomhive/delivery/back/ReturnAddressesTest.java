package org.loomhive.delivery.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

class ReturnAddressesTest {
  private static final Actor OFFICE = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final String ZONE = "ALPS-TEST";
  private static final String LIECHTENSTEIN = "LI";
  private static final String SAN_MARINO = "SM";

  private final ReturnAddresses addresses = TestHouse.get(ReturnAddresses.class);

  @BeforeAll
  static void both_countries_are_in_one_zone() {
    TestHouse.inTransaction(
        () -> {
          TestHouse.get(DeliveryRules.class).add(new ZoneCountry(LIECHTENSTEIN, ZONE));
          TestHouse.get(DeliveryRules.class).add(new ZoneCountry(SAN_MARINO, ZONE));
        });
  }

  @Test
  void a_country_goes_before_its_zone_and_each_row_counts_from_its_day_until_another_follows() {
    assertEquals(Optional.empty(), addresses.find(LIECHTENSTEIN, DAY));
    write(ZONE, "Zone house\r\n 1 Lane \nItaly", DAY);
    assertEquals(Optional.empty(), addresses.find(LIECHTENSTEIN, DAY.minusDays(1)));
    assertEquals(Optional.of("Zone house\n1 Lane\nItaly"), addresses.find(LIECHTENSTEIN, DAY));
    write(LIECHTENSTEIN, "Own house", DAY.plusDays(10));
    assertEquals(Optional.of("Own house"), addresses.find(LIECHTENSTEIN, DAY.plusDays(10)));
    assertEquals(
        Optional.of("Zone house\n1 Lane\nItaly"), addresses.find(SAN_MARINO, DAY.plusDays(10)));
    write(LIECHTENSTEIN, " ", DAY.plusDays(20));
    assertEquals(
        Optional.of("Zone house\n1 Lane\nItaly"), addresses.find(LIECHTENSTEIN, DAY.plusDays(20)));
    write(ZONE, "", DAY.plusDays(20));
    assertEquals(Optional.empty(), addresses.find(LIECHTENSTEIN, DAY.plusDays(20)));
    assertEquals(Optional.of("Own house"), addresses.find(LIECHTENSTEIN, DAY.plusDays(19)));
  }

  @Test
  void only_the_network_writes_it_and_only_for_where_parcels_go() {
    var row = new ReturnAddress("NOWHERE", "A house", DAY);
    var no = assertThrows(Refused.class, () -> addresses.write(row, OFFICE));
    assertEquals(DeliveryRefusal.NO_SUCH_ZONE, no.reason());
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    var good = new ReturnAddress(ZONE, "A house", DAY);
    assertThrows(RuntimeException.class, () -> addresses.write(good, manager));
  }

  private void write(String place, String address, LocalDate from) {
    addresses.write(new ReturnAddress(place, address, from), OFFICE);
  }
}
