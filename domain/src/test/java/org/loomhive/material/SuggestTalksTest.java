package org.loomhive.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.material.account.TalkSuggestion.Cause;
import org.loomhive.material.account.WarningSigns;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SuggestTalksTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final SuggestTalks talks = TestHouse.get(SuggestTalks.class);
  private final Instant today = Instant.parse("2027-03-20T06:00:00Z");

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void three_losses_lead_to_a_talk_and_to_nothing_else() {
    var hers = given("1");
    for (int i = 1; i <= 3; i++) {
      TestHouse.get(UseUpMaterial.class)
          .loseInMaking(hers, grams(20), new Loss(LossReason.MOULD, ""), manager);
      talks.all();
      assertEquals(i < 3 ? 0 : 1, talks.open(cooperative.ref()).size());
    }
    assertEquals(Cause.REPEATED_LOSS, talks.open(cooperative.ref()).get(0).cause());
    var journal = TestHouse.get(Journal.class);
    assertTrue(journal.balance(Account.WAGES_PAYABLE, weaver, "INR").isZero());
  }

  @Test
  void a_holding_that_grew_in_each_of_three_months_leads_to_a_talk() {
    for (int month = 2; month >= 0; month--) {
      TimeMachine.travelTo(today.minus(Duration.ofDays(month * 30L + 5)));
      var hers = given("1");
      TestHouse.get(UseUpMaterial.class)
          .handIn(hers, grams(400), new UseUpMaterial.Pieces(ReceiptNumber.random(), ""), manager);
    }
    TimeMachine.travelTo(today);
    talks.all();
    var noticed = talks.open(cooperative.ref());
    assertEquals(
        List.of(Cause.GROWING_HOLDINGS), noticed.stream().map(TalkSuggestion::cause).toList());
  }

  @Test
  void what_was_talked_about_is_quiet_for_a_while() {
    var hers = given("1");
    for (int i = 0; i < 3; i++)
      TestHouse.get(UseUpMaterial.class)
          .loseInMaking(hers, grams(20), new Loss(LossReason.MOULD, ""), manager);
    talks.all();
    var number = talks.open(cooperative.ref()).get(0).number();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> talks.talked(number, stranger));
    talks.talked(number, manager);
    talks.all();
    assertTrue(talks.open(cooperative.ref()).isEmpty());
  }

  @Test
  void somebody_outside_the_workshop_hears_of_it_too_and_looks_once() {
    var hers = given("1");
    for (int i = 0; i < 3; i++)
      TestHouse.get(UseUpMaterial.class)
          .loseInMaking(hers, grams(20), new Loss(LossReason.MOULD, ""), manager);
    talks.all();
    var signs = TestHouse.get(WarningSigns.class);
    assertThrows(Refused.class, () -> signs.open(manager));
    var here = new Actor("S-C", Set.of(Role.CASE_WORKER), Set.of(cooperative.ref()));
    var elsewhere = new Actor("S-D", Set.of(Role.CASE_WORKER), Set.of());
    assertTrue(signs.open(elsewhere).isEmpty());
    var number = signs.open(here).get(0).number();
    assertThrows(NotFound.class, () -> signs.lookedInto(number, elsewhere));
    assertThrows(Refused.class, () -> signs.lookedInto(number, manager));
    signs.lookedInto(number, here);
    signs.lookedInto(number, here);
    assertTrue(signs.open(here).isEmpty());
    assertEquals(1, talks.open(cooperative.ref()).size());
  }

  private Holding.Key given(String kilograms) {
    var key =
        new Holding.Key(
            ALot.ofYarn(cooperative.ref(), kilograms), weaver, WorkOrderNumber.random());
    TestHouse.get(IssueMaterial.class).issue(key, Quantity.of(kilograms, Unit.KILOGRAM), manager);
    return key;
  }

  private static Quantity grams(int grams) {
    return Quantity.of(java.math.BigDecimal.valueOf(grams, 3), Unit.KILOGRAM);
  }
}
