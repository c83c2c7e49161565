package org.loomhive.apiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class RecordHarvestTest {
  private final RecordHarvest record = TestHouse.get(RecordHarvest.class);
  private final Apiaries apiaries = TestHouse.get(Apiaries.class);
  private final Actor office = Actor.system();
  private Apiary slope;

  @BeforeEach
  void an_apiary() {
    slope = apiary("Slope", "Phek", BeeSpecies.APIS_CERANA);
  }

  @Test
  void harvests_of_one_place_make_one_lot() {
    var lot = record.intoNewLot(slope, "wild cherry", note("12.500", "18.2", 4), office);
    record.intoLot(lot, slope, note("7.250", "19.0", 3), office);
    assertEquals(Quantity.of("19.750", Unit.KILOGRAM), apiaries.harvestedInto(lot));
    assertFalse(apiaries.lot(lot).species().isHoneyInTheEuropeanUnion());
  }

  @Test
  void a_lot_goes_into_the_store_once_with_what_it_weighs_and_is_closed_for_harvests() {
    var lot = record.intoNewLot(slope, "wild cherry", note("12.500", "18.2", 4), office);
    record.intoLot(lot, slope, note("7.250", "19.0", 3), office);
    var store = TestHouse.get(StoreHoney.class);
    refused(ApiaryRefusal.MORE_THAN_WAS_HARVESTED, () -> store.store(drum(lot, "19.751"), office));
    for (int i = 0; i < 2; i++) store.store(drum(lot, "19.100"), office);
    var stored = TestHouse.get(MaterialLots.class).get(lot, office);
    assertEquals(Quantity.of("19.100", Unit.KILOGRAM), stored.received());
    assertEquals("Phek", stored.origin());
    refused(
        ApiaryRefusal.IS_STORED,
        () -> record.intoLot(lot, slope, note("1.000", "18.0", 1), office));
    var filled = apiaries.lotsOf(slope.cooperative(), 0, 9).get(0);
    assertEquals(Quantity.of("19.750", Unit.KILOGRAM), filled.harvested());
    assertEquals(new BigDecimal("19.0"), filled.mostMoisturePercent());
    assertTrue(filled.isStored());
    assertEquals(1, apiaries.countLots(slope.cooperative()));
  }

  /** Nothing was paid for it: the harvest was paid as work. */
  private static StoreHoney.Drum drum(LotNumber lot, String kilograms) {
    var found = Quantity.of(kilograms, Unit.KILOGRAM);
    return new StoreHoney.Drum(lot, ALot.yarn().code(), found, Money.zero("INR"));
  }

  @Test
  void honey_of_another_place_goes_into_another_lot() {
    var lot = record.intoNewLot(slope, "wild cherry", note("12.500", "18.2", 4), office);
    var valley = apiary("Valley", "Kohima", BeeSpecies.APIS_CERANA);
    refused(
        ApiaryRefusal.OTHER_HONEY,
        () -> record.intoLot(lot, valley, note("1.000", "18.0", 1), office));
  }

  @Test
  void honey_that_would_ferment_is_refused() {
    refused(ApiaryRefusal.TOO_MOIST, () -> recordNew(note("1.000", "20.1", 1)));
  }

  @Test
  void nobody_harvests_hives_that_are_not_there() {
    refused(ApiaryRefusal.MORE_HIVES_THAN_THERE_ARE, () -> recordNew(note("1.000", "18.0", 11)));
    refused(ApiaryRefusal.NOTHING_TAKEN, () -> recordNew(note("0.000", "18.0", 1)));
  }

  private void recordNew(HarvestNote note) {
    record.intoNewLot(slope, "wild cherry", note, office);
  }

  private static void refused(ApiaryRefusal why, org.junit.jupiter.api.function.Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }

  private Apiary apiary(String name, String district, BeeSpecies species) {
    var cooperative = slope == null ? ACooperative.inMeghalaya().ref() : slope.cooperative();
    var made = new Apiary(cooperative, name, district, species).hasHives(10);
    TestHouse.inTransaction(() -> apiaries.add(made));
    return apiaries.get(cooperative, name);
  }

  private static HarvestNote note(String kilograms, String moisture, int hives) {
    return new HarvestNote(
        MemberRef.random(),
        LocalDate.of(2026, 4, 12),
        hives,
        Quantity.of(kilograms, Unit.KILOGRAM),
        new BigDecimal(moisture));
  }
}
