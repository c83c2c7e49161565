package org.loomhive.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.MaterialInPieces;
import org.loomhive.material.balance.CheckBalances;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;

class MaterialBalanceTest {
  private static World world;

  /** What somebody in the workshop may try to do. */
  enum Deed {
    SET_ASIDE,
    PUT_BACK,
    ISSUE,
    RETURN,
    KEEP_FOR_OTHER,
    HAND_IN,
    LOSE_AS_USUAL,
    FIND_GOOD,
    REJECT,
    SEND_BACK,
    MAKE_GOOD,
    LOSE_IN_MAKING,
    LOSE_IN_STORE
  }

  record Step(Deed deed, int grams, boolean first) {}

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void whatever_is_tried_nothing_is_in_two_places_and_nothing_vanishes(
      @ForAll("steps") List<Step> steps) {
    if (world == null) world = new World();
    var lot = ALot.ofYarn(world.cooperative, "2");
    var works = List.of(WorkOrderNumber.random(), WorkOrderNumber.random());
    steps.forEach(step -> world.attempt(step, lot, works));

    var lots = TestHouse.get(MaterialLots.class);
    var account = lots.account(lots.get(lot, world.manager));
    var somewhere = account.inStore().plus(account.withMembers()).plus(account.usedUp());
    assertEquals(account.received(), somewhere);
    for (Place place : EnumSet.complementOf(EnumSet.of(Place.SUPPLIER)))
      assertFalse(account.at(place).isNegative(), () -> place + " of " + steps);
    assertFalse(TestHouse.get(CheckMaterial.class).unbalanced().contains(lot));
    for (var drift : TestHouse.get(CheckBalances.class).drifts())
      assertNotEquals(lot, drift.lot(), drift::toString);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(1, 1500),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(40);
  }

  /** One cooperative and one weaver for all tries. */
  private static final class World {
    final org.loomhive.kernel.CooperativeRef cooperative;
    final Actor manager;
    final MemberRef weaver;
    final ReceiptNumber pieces = ReceiptNumber.random();

    World() {
      var made = ACooperative.inMeghalaya();
      cooperative = made.ref();
      manager = ALot.manager(cooperative);
      weaver = ACooperative.memberOf(made, Skill.WEAVING).ref();
    }

    /** A refused step changes nothing. */
    void attempt(Step step, LotNumber lot, List<WorkOrderNumber> works) {
      try {
        take(step, lot, works.get(step.first() ? 0 : 1), works.get(step.first() ? 1 : 0));
      } catch (Refused no) {
        assertEquals(MaterialRefusal.class, no.reason().getDeclaringClass());
      }
    }

    private void take(Step step, LotNumber lot, WorkOrderNumber work, WorkOrderNumber other) {
      var quantity = Quantity.of(java.math.BigDecimal.valueOf(step.grams(), 3), Unit.KILOGRAM);
      var issue = TestHouse.get(IssueMaterial.class);
      var returns = TestHouse.get(ReturnMaterial.class);
      var useUp = TestHouse.get(UseUpMaterial.class);
      var inPieces = TestHouse.get(MaterialInPieces.class);
      var moths = new Loss(LossReason.ANIMALS, "moths");
      var hers = new Holding.Key(lot, weaver, work);
      var share = new MaterialInPieces.Share(hers, pieces, quantity);
      switch (step.deed()) {
        case SET_ASIDE -> issue.setAside(lot, quantity, work, manager);
        case PUT_BACK -> issue.putBack(lot, quantity, work, manager);
        case ISSUE -> issue.issue(hers, quantity, manager);
        case RETURN -> returns.giveBack(hers, quantity, manager);
        case KEEP_FOR_OTHER -> returns.keepFor(other, hers, quantity, manager);
        case HAND_IN -> useUp.handIn(hers, quantity, new UseUpMaterial.Pieces(pieces, ""), manager);
        case LOSE_AS_USUAL -> useUp.loseAsUsual(hers, quantity, pieces, manager);
        case FIND_GOOD -> inPieces.move(MovementKind.USED, share, manager);
        case REJECT -> inPieces.move(MovementKind.REJECTED, share, manager);
        case SEND_BACK -> inPieces.move(MovementKind.SENT_BACK, share, manager);
        case MAKE_GOOD -> inPieces.move(MovementKind.MADE_GOOD, share, manager);
        case LOSE_IN_MAKING -> useUp.loseInMaking(hers, quantity, moths, manager);
        case LOSE_IN_STORE -> useUp.loseInStore(lot, quantity, moths, manager);
      }
    }
  }
}
