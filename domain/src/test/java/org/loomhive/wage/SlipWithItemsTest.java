package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.wage.item.SlipItemKind.ADVANCE_REPAID;
import static org.loomhive.wage.item.SlipItemKind.PATRONAGE;
import static org.loomhive.wage.item.SlipItemKind.PREMIUM_SHARE;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.payout.CheckPayables;
import org.loomhive.wage.item.ASlipItem;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemRefusal;
import org.loomhive.wage.item.SlipItems;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SlipWithItemsTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final String key = "patronage/2025/" + weaver.ref();
  private final SlipItems items = TestHouse.get(SlipItems.class);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void the_next_month_that_closes_pays_what_waits_and_the_hour_counts_work_alone() {
    AnEarnedWage.of(weaver, DAY);
    ASlipItem.waiting(key, PATRONAGE, weaver, "500.00");
    var slip = ASlip.close(weaver, MARCH);
    assertEquals(inr("780.00"), slip.wages());
    assertEquals(inr("500.00"), slip.additions());
    assertTrue(slip.deductions().isZero());
    assertEquals(inr("1280.00"), slip.net());
    assertEquals(inr("78.00"), slip.hourlyValue());
    var held = items.of(slip.number()).stream().map(SlipItem::key).toList();
    assertEquals(List.of(key), held);
    assertTrue(items.waiting(cooperative.ref()).isEmpty());
    assertEquals(slip.net().negated(), payable());
    assertFalse(TestHouse.get(CheckPayables.class).differing().contains(weaver.ref().value()));
  }

  @Test
  void who_has_only_an_item_gets_a_slip_too_and_is_paid() {
    ASlipItem.waiting(key, PREMIUM_SHARE, weaver, "250.00");
    var slip = ASlip.close(weaver, MARCH);
    assertEquals(inr("250.00"), slip.net());
    assertTrue(slip.wages().isZero());
    assertTrue(slip.hourlyValue().isZero());
    var unpaid = TestHouse.get(Slips.class).unpaid();
    assertTrue(unpaid.stream().anyMatch(each -> each.number().equals(slip.number())));
  }

  @Test
  void an_item_is_on_one_slip_only() {
    ASlipItem.waiting(key, PATRONAGE, weaver, "500.00");
    var march = ASlip.close(weaver, MARCH);
    AnEarnedWage.of(weaver, DAY);
    var april = ASlip.close(weaver, MARCH.plusMonths(1));
    assertTrue(april.additions().isZero());
    var item = items.find(key).orElseThrow();
    assertEquals(march.number(), item.slip().orElseThrow());
    var no = assertThrows(Refused.class, () -> item.takeOnto(april.number()));
    assertEquals(SlipItemRefusal.ON_ANOTHER_SLIP, no.reason());
  }

  @Test
  void two_months_that_close_at_once_take_an_item_once() throws Exception {
    ASlipItem.waiting(key, PATRONAGE, weaver, "500.00");
    Callable<Object> march = () -> close(MARCH);
    Callable<Object> april = () -> close(MARCH.plusMonths(1));
    var workers = Executors.newFixedThreadPool(2);
    try {
      for (var result : workers.invokeAll(List.of(march, april))) result.get();
    } finally {
      workers.shutdown();
    }
    var paid = TestHouse.get(Slips.class).of(weaver.ref()).stream().map(Slip::net).toList();
    assertEquals(List.of(inr("500.00")), paid);
  }

  private List<Slip> close(YearMonth month) {
    return TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), month, Actor.system());
  }

  @Test
  void the_same_item_again_is_the_same_and_another_under_its_key_is_refused() {
    ASlipItem.waiting(key, PATRONAGE, weaver, "500.00");
    ASlipItem.waiting(key, PATRONAGE, weaver, "500.00");
    assertEquals(1, items.waiting(weaver.ref()).size());
    var other = ASlipItem.of(key, PATRONAGE, weaver, "500.01");
    var no = assertThrows(Refused.class, () -> items.add(other, Actor.system()));
    assertEquals(SlipItemRefusal.KEY_TAKEN, no.reason());
  }

  @Test
  void an_item_holds_something() {
    for (String amount : List.of("0.00", "-1.00")) {
      var no = assertThrows(Refused.class, () -> ASlipItem.of(key, PATRONAGE, weaver, amount));
      assertEquals(SlipItemRefusal.NOTHING_IN_IT, no.reason());
    }
  }

  @Test
  void what_takes_does_not_wait() {
    var item = ASlipItem.of(key, ADVANCE_REPAID, weaver, "100.00");
    var no = assertThrows(Refused.class, () -> items.add(item, Actor.system()));
    assertEquals(SlipItemRefusal.TAKES_WHEN_FIXED, no.reason());
  }

  @Test
  void a_slip_never_takes_more_than_it_pays() {
    AnEarnedWage.of(weaver, DAY);
    var slip = ASlip.close(weaver, MARCH);
    slip.take(ASlipItem.of(key, ADVANCE_REPAID, weaver, "780.00"));
    assertTrue(slip.net().isZero());
    var more = ASlipItem.of(key + "/more", ADVANCE_REPAID, weaver, "0.01");
    var no = assertThrows(Refused.class, () -> slip.take(more));
    assertEquals(WageRefusal.MORE_THAN_THERE_IS, no.reason());
  }

  @Test
  void no_account_changes_the_amount_of_an_item_or_removes_it() throws Exception {
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement = admin.createStatement()) {
      for (String no : List.of("UPDATE slip_item SET minor = 1", "DELETE FROM slip_item"))
        assertThrows(SQLException.class, () -> statement.execute(no));
    }
  }

  private Money payable() {
    return TestHouse.get(Journal.class).balance(WAGES_PAYABLE, weaver.ref(), "INR");
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
