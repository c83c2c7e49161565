package org.loomhive.wage.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class DeductionReportTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private final DeductionReport report = TestHouse.get(DeductionReport.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final Actor caseWorker =
      new Actor("S-CARE", Set.of(Role.CASE_WORKER), Set.of(cooperative.ref()));

  @BeforeEach
  void aMonthKeepsSomethingBack() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
    AnEarnedWage.of(weaver, LocalDate.of(2026, 3, 12), "240.00");
    AnAgreement.inForce("SOCIAL_SECURITY", weaver, "500.00", "120.00");
    AnAgreement.inForce("COOPERATIVE_SAVINGS", weaver, "5000.00", "4000.00");
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), MARCH, Actor.system());
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_case_worker_reads_all_that_was_kept_back_and_who_said_yes() {
    assertEquals(List.of(MARCH), report.months(caseWorker));
    var kept = report.of(MARCH, caseWorker, Leafing.through(0, 10));
    assertEquals(2, kept.size());
    var first = kept.get(0);
    assertEquals("SOCIAL_SECURITY", first.deduction().kind().code());
    assertEquals(Money.of("120.00", "INR"), first.deduction().taken());
    assertEquals(weaver.ref(), first.slip().member());
    assertEquals(Agreement.How.PORTAL, first.agreement().consentedHow().orElseThrow());
    assertEquals(AnAgreement.APPROVES.ref(), first.agreement().approvedBy().orElseThrow());
    var second = kept.get(1);
    assertTrue(second.deduction().carried().isPositive(), "the month could not bear all of it");
    assertTrue(first.percent() + second.percent() <= 26, "a quarter, each rounded up");
  }

  @Test
  void each_kind_has_its_sum_and_how_many_members_it_is_of() {
    var kinds = report.kinds(MARCH, caseWorker);
    assertEquals(2, kinds.size());
    var security = kinds.stream().filter(kind -> kind.code().equals("SOCIAL_SECURITY")).findFirst();
    assertEquals(Money.of("120.00", "INR"), security.orElseThrow().taken());
    assertEquals(1, security.orElseThrow().members());
    assertEquals(2, report.count(MARCH, caseWorker));
  }

  @Test
  void other_cooperatives_and_other_people_see_none_of_it() {
    var elsewhere =
        new Actor("S-CARE", Set.of(Role.CASE_WORKER), Set.of(ACooperative.inMeghalaya().ref()));
    assertEquals(List.of(), report.months(elsewhere));
    assertEquals(0, report.count(MARCH, elsewhere));
    var nowhere = new Actor("S-CARE", Set.of(Role.CASE_WORKER), Set.of());
    assertEquals(List.of(), report.of(MARCH, nowhere, Leafing.through(0, 10)));
    for (Role role : List.of(Role.MANAGER, Role.FINANCE_APPROVER, Role.NETWORK_ADMIN))
      assertThrows(Refused.class, () -> report.months(new Actor("S-X", Set.of(role), Set.of())));
  }
}
