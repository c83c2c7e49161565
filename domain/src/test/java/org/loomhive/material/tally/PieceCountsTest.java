package org.loomhive.material.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class PieceCountsTest {
  private static final MaterialCode BAMBOO = new MaterialCode("TEST_BAMBOO");
  private final CooperativeRef store = ACooperative.inMeghalaya().ref();
  private final Actor manager = ALot.manager(store);
  private final PieceCounts counts = TestHouse.get(PieceCounts.class);
  private final LotNumber lot = bamboo("62.5");

  @Test
  void a_lot_is_told_in_weight_and_in_pieces() {
    assertEquals(1, account().uncounted());
    counts.count(waiting().get(0).number(), 40, manager);
    assertEquals(40, account().pieces());
    assertEquals(Optional.of(kilograms("1.563")), account().each());
    assertEquals(List.of(), waiting());
  }

  @Test
  void thick_ones_that_leave_take_more_weight_than_the_middle() {
    counts.count(waiting().get(0).number(), 40, manager);
    lose("8.5");
    assertEquals(40, account().pieces());
    assertEquals(Optional.empty(), account().each());
    counts.count(waiting().get(0).number(), 4, manager);
    assertEquals(36, account().pieces());
    assertEquals(Optional.of(kilograms("1.500")), account().each());
  }

  @Test
  void counting_twice_is_counting_once_and_another_number_is_refused() {
    var came = waiting().get(0).number();
    for (int i = 0; i < 2; i++) counts.count(came, 40, manager);
    assertEquals(40, account().pieces());
    var no = assertThrows(Refused.class, () -> counts.count(came, 41, manager));
    assertEquals(TallyRefusal.COUNTED_ALREADY, no.reason());
    assertEquals(List.of(lot, 40), no.arguments());
  }

  @Test
  void more_than_are_there_cannot_leave() {
    counts.count(waiting().get(0).number(), 3, manager);
    lose("8.5");
    var no = assertThrows(Refused.class, () -> counts.count(waiting().get(0).number(), 4, manager));
    assertEquals(TallyRefusal.NOT_SO_MANY, no.reason());
    assertEquals(List.of(lot, 3, 4), no.arguments());
  }

  @Test
  void a_count_of_the_whole_lot_sets_the_number_and_says_why() {
    counts.count(waiting().get(0).number(), 40, manager);
    assertRefused(TallyRefusal.WHY_DIFFERENT, () -> counts.found(lot, 38, " ", manager));
    assertRefused(TallyRefusal.LESS_THAN_NONE, () -> counts.found(lot, -1, "No", manager));
    counts.found(lot, 38, "Two were split by the damp", manager);
    assertEquals(38, account().pieces());
  }

  @Test
  void a_store_that_is_empty_by_one_and_not_by_the_other_is_looked_at_again() {
    counts.count(waiting().get(0).number(), 40, manager);
    assertFalse(account().isAtOdds());
    lose("62.5");
    counts.count(waiting().get(0).number(), 39, manager);
    assertTrue(account().isAtOdds());
  }

  @Test
  void yarn_is_weighed_and_not_counted_and_strangers_count_nothing() {
    var yarn = ALot.ofYarn(store, "5");
    assertRefused(TallyRefusal.NOT_COUNTED_TOO, () -> counts.found(yarn, 5, "Hanks", manager));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var came = waiting().get(0).number();
    assertThrows(NotFound.class, () -> counts.count(came, 40, stranger));
    assertThrows(NotFound.class, () -> counts.count(null, 40, manager));
  }

  @Test
  void what_is_kept_in_pieces_is_counted_anyway() {
    var code = new MaterialCode("TEST_FRAMES");
    if (TestHouse.get(Materials.class).find(code).isEmpty())
      TestHouse.get(Materials.class).add(new Material(code, "Test frames", Unit.PIECE));
    assertRefused(
        TallyRefusal.COUNTED_ANYWAY, () -> TestHouse.get(CountToo.class).pieces(code, manager));
  }

  private LotNumber bamboo(String weight) {
    var materials = TestHouse.get(Materials.class);
    if (materials.find(BAMBOO).isEmpty()) {
      materials.add(new Material(BAMBOO, "Test bamboo", Unit.KILOGRAM));
      TestHouse.get(CountToo.class).pieces(BAMBOO, manager);
    }
    var lot =
        new NewLot(
            LotNumber.random(),
            store,
            BAMBOO,
            kilograms(weight),
            Money.of("2000", "INR"),
            "Cutters",
            "Ri Bhoi",
            "");
    return TestHouse.get(ReceiveLot.class).receive(lot, manager);
  }

  private void lose(String weight) {
    TestHouse.get(UseUpMaterial.class)
        .loseInStore(lot, kilograms(weight), new Loss(LossReason.OTHER, "Borers"), manager);
  }

  private List<MaterialMovement> waiting() {
    return counts.waiting(store, 0, 10);
  }

  private PiecesOfLot account() {
    return counts.of(TestHouse.get(MaterialLots.class).get(lot, manager));
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
