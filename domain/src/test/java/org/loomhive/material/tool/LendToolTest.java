package org.loomhive.material.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;

class LendToolTest {
  private static final LocalDate DUE = LocalDate.of(2099, 6, 1);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final LendTool lend = TestHouse.get(LendTool.class);

  @Test
  void it_is_with_one_member_at_a_time_and_its_history_is_kept() {
    var loom = tool(ToolKind.LOOM);
    var other = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    lend.lend(loom, weaver, DUE, manager);
    lend.lend(loom, weaver, DUE, manager);
    assertRefused(ToolRefusal.ALREADY_LENT, () -> lend.lend(loom, other, DUE, manager));
    lend.back(loom, ToolCondition.WORN, "The reed is worn", manager);
    lend.back(loom, ToolCondition.GONE, "Twice", manager);
    lend.lend(loom, other, DUE, manager);
    var loans = get(loom).loans();
    assertEquals(2, loans.size());
    assertEquals(ToolCondition.WORN, loans.get(0).conditionBack().orElseThrow());
    assertEquals(ToolCondition.WORN, loans.get(1).conditionOut());
    assertEquals(other, get(loom).out().orElseThrow().member());
  }

  @Test
  void what_is_broken_is_repaired_before_it_is_lent_again() {
    var loom = tool(ToolKind.LOOM);
    lend.lend(loom, weaver, DUE, manager);
    lend.back(loom, ToolCondition.NEEDS_REPAIR, "A treadle broke", manager);
    assertRefused(ToolRefusal.NEEDS_REPAIR, () -> lend.lend(loom, weaver, DUE, manager));
    lend.repaired(loom, manager);
    lend.lend(loom, weaver, DUE, manager);
    assertTrue(get(loom).out().isPresent());
  }

  @Test
  void what_is_gone_stays_gone_and_is_nobodys_debt() {
    var reed = tool(ToolKind.REED);
    lend.lend(reed, weaver, DUE, manager);
    lend.back(reed, ToolCondition.GONE, "Lost in the flood", manager);
    assertRefused(ToolRefusal.GONE_FOR_GOOD, () -> lend.repaired(reed, manager));
    assertRefused(ToolRefusal.NEEDS_REPAIR, () -> lend.lend(reed, weaver, DUE, manager));
  }

  @Test
  void capital_goods_have_three_years_and_reeds_have_time() {
    var loom = tool(ToolKind.LOOM);
    var reed = tool(ToolKind.REED);
    lend.lend(loom, weaver, DUE, manager);
    lend.lend(reed, weaver, DUE, manager);
    var loan = get(loom).out().orElseThrow();
    var until = loan.lentOn().plusYears(3);
    assertEquals(until, loan.lawfulUntil().orElseThrow());
    assertTrue(loan.isNearLawOn(until.minusMonths(3)));
    assertFalse(loan.isNearLawOn(until.minusMonths(3).minusDays(1)));
    assertTrue(get(reed).out().orElseThrow().lawfulUntil().isEmpty());
  }

  @Test
  void it_is_late_the_day_after_it_was_due() {
    var loom = tool(ToolKind.LOOM);
    lend.lend(loom, weaver, DUE, manager);
    var loan = get(loom).out().orElseThrow();
    assertFalse(loan.isLateOn(DUE));
    assertTrue(loan.isLateOn(DUE.plusDays(1)));
  }

  @Test
  void it_stays_in_its_cooperative_and_strangers_do_not_see_it() {
    var loom = tool(ToolKind.LOOM);
    var elsewhere = ACooperative.inMeghalaya();
    var outsider = ACooperative.memberOf(elsewhere, Skill.WEAVING).ref();
    assertRefused(ToolRefusal.OTHER_COOPERATIVE, () -> lend.lend(loom, outsider, DUE, manager));
    var stranger = ALot.manager(elsewhere.ref());
    assertThrows(NotFound.class, () -> lend.lend(loom, weaver, DUE, stranger));
    assertThrows(NotFound.class, () -> TestHouse.get(Tools.class).get(loom, stranger));
  }

  private ToolNumber tool(ToolKind kind) {
    var made = new Tool(cooperative.ref(), kind, "Test " + kind, LocalDate.of(2024, 5, 1));
    TestHouse.get(Tools.class).add(made, manager);
    return made.number();
  }

  private Tool get(ToolNumber number) {
    return TestHouse.get(Tools.class).get(number, manager);
  }

  private static void assertRefused(ToolRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
