package org.loomhive.provenance.honey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Apiary;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.apiary.HarvestNote;
import org.loomhive.apiary.RecordHarvest;
import org.loomhive.apiary.StoreHoney;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.check.LotChecks;
import org.loomhive.material.check.LotVerdict;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class TellHoneyTest {
  private static final MemberRef KEEPER = MemberRef.random();
  private final Actor office = Actor.system();
  private final TellHoney tell = TestHouse.get(TellHoney.class);

  @Test
  void all_that_is_kept_of_a_lot_is_told_and_nobody_in_it() {
    var home = ACooperative.inMeghalaya().ref();
    var slope = new Apiary(home, "Slope", "Phek", BeeSpecies.APIS_CERANA).hasHives(10);
    TestHouse.inTransaction(() -> TestHouse.get(Apiaries.class).add(slope));
    var record = TestHouse.get(RecordHarvest.class);
    var lot = record.intoNewLot(slope, "wild cherry", note(12, "12.500", "18.2"), office);
    record.intoLot(lot, slope, note(20, "7.250", "19.0"), office);
    store(lot);
    TestHouse.get(LotProofs.class).note(new LotCertificate(lot, "HMF test", "88", null), office);
    TestHouse.get(LotChecks.class).look(lot, LotVerdict.GOOD, "clear, no foam", office);
    var told = tell.of(lot, ALot.manager(home));
    assertEquals(LocalDate.of(2026, 4, 12), told.taken().first());
    assertEquals(LocalDate.of(2026, 4, 20), told.taken().last());
    assertEquals(Quantity.of("19.750", Unit.KILOGRAM), told.taken().weight());
    assertEquals(new BigDecimal("19.0"), told.wettestPercent());
    assertEquals("Phek", told.from().district());
    assertEquals("IN-ML", told.from().stateCode());
    assertEquals("HMF test 88", told.tests().get(0));
    assertEquals("clear, no foam", told.tests().get(1).replaceFirst("^[0-9-]+: ", ""));
    assertFalse(told.toString().contains(KEEPER.value()));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(RuntimeException.class, () -> tell.of(lot, stranger));
  }

  private void store(LotNumber lot) {
    var found = Quantity.of("19.100", Unit.KILOGRAM);
    var drum = new StoreHoney.Drum(lot, ALot.yarn().code(), found, Money.zero("INR"));
    TestHouse.get(StoreHoney.class).store(drum, office);
  }

  private static HarvestNote note(int day, String kilograms, String moisture) {
    return new HarvestNote(
        KEEPER,
        LocalDate.of(2026, 4, day),
        4,
        Quantity.of(kilograms, Unit.KILOGRAM),
        new BigDecimal(moisture));
  }
}
