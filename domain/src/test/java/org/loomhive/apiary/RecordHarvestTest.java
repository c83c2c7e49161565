package org.loomhive.apiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
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
