package org.loomhive.material.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HoldingHistoryTest {
  private static final Instant TUESDAY = Instant.parse("2031-04-01T08:00:00Z");
  private final Cooperative home = ACooperative.inMeghalaya();
  private final HoldingHistory history = TestHouse.get(HoldingHistory.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void each_week_keeps_what_makers_held_on_its_last_day() {
    TimeMachine.travelTo(TUESDAY);
    var lot = ALot.ofYarn(home.ref(), "5");
    var manager = ALot.manager(home.ref());
    var first = key(lot);
    TestHouse.get(IssueMaterial.class).issue(first, kilograms("2"), manager);
    history.noteToday();
    TestHouse.get(IssueMaterial.class).issue(key(lot), kilograms("1.5"), manager);
    history.noteToday();
    history.noteToday();
    TimeMachine.travelTo(TUESDAY.plus(java.time.Duration.ofDays(7)));
    TestHouse.get(ReturnMaterial.class).giveBack(first, kilograms("2"), manager);
    history.noteToday();
    var weeks = history.since(LocalDate.parse("2031-04-02"), home.ref());
    assertEquals(
        List.of(LocalDate.parse("2031-03-31"), LocalDate.parse("2031-04-07")),
        weeks.stream().map(HeldInWeek::week).toList());
    assertEquals(
        List.of(kilograms("3.5"), kilograms("1.5")), weeks.stream().map(HeldInWeek::held).toList());
    assertEquals(List.of(2, 1), weeks.stream().map(HeldInWeek::makers).toList());
    assertEquals(1, history.since(LocalDate.parse("2031-04-07"), home.ref()).size());
  }

  private Holding.Key key(org.loomhive.kernel.LotNumber lot) {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    return new Holding.Key(lot, weaver, WorkOrderNumber.random());
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
