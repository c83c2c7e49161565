package org.loomhive.wage.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.rate.AgreeToRates;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.wage.rate.WriteRates;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Each of the rows here is ten hours of work. */
class PayArrearsTest {
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private final String state = AFloor.aState();
  private final Cooperative cooperative = ACooperative.in(state);
  private final Member weaver = aWeaver();
  private final PayArrears paying = TestHouse.get(PayArrears.class);
  private final Slips slips = TestHouse.get(Slips.class);

  @BeforeEach
  void in_march_by_rates_of_long_ago() {
    TimeMachine.travelTo(Instant.parse("2026-03-20T06:00:00Z"));
    AFloor.load(state, AFloor.LONG_AGO, "525", "565", "624", "645");
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_rate_that_comes_late_is_paid_with_the_next_open_month_and_the_slip_stays() {
    AnEarnedWage.of(weaver, JANUARY.atDay(12));
    close(JANUARY);
    rise("640", JANUARY.atDay(1));
    var seen = TestHouse.get(Arrears.class).of(cooperative.ref());
    assertEquals(List.of(inr("20")), seen.stream().map(Due::difference).toList());
    assertEquals(inr("780"), seen.get(0).paid());
    assertEquals(JANUARY, seen.get(0).month());

    assertEquals(1, pay().size());
    var row = rows(weaver.ref()).get(1);
    assertEquals(inr("20"), row.amount());
    assertEquals(FEBRUARY, row.period());
    assertTrue(row.isRaise() && row.reason().isEmpty());
    assertEquals(slip(weaver, JANUARY).number(), row.arrearsOf().orElseThrow());
    assertEquals(inr("780"), slip(weaver, JANUARY).net());
    assertEquals(inr("-800"), payable(weaver));

    close(FEBRUARY);
    assertEquals(inr("20"), slip(weaver, FEBRUARY).net());
  }

  @Test
  void a_rate_makes_no_arrears_before_a_second_person_agreed_to_it_and_all_of_them_then() {
    AnEarnedWage.of(weaver, JANUARY.atDay(12));
    close(JANUARY);
    var finance = new Actor("S-F", Set.of(Role.FINANCE_PREPARER), Set.of());
    var rate = AFloor.rate(state, SkillLevel.SKILLED, "640", JANUARY.atDay(1));
    var sheet = TestHouse.get(WriteRates.class).write(rate, finance);
    assertEquals(List.of(), pay());
    TestHouse.get(AgreeToRates.class).agree(sheet.number(), Actor.system());
    assertEquals(List.of(inr("20")), pay().stream().map(Due::difference).toList());
  }

  @Test
  void doing_it_twice_or_at_the_same_time_does_nothing_more() throws Exception {
    AnEarnedWage.of(weaver, JANUARY.atDay(12));
    close(JANUARY);
    rise("640", JANUARY.atDay(1));
    Callable<List<Due>> once = this::pay;
    var workers = Executors.newFixedThreadPool(2);
    try {
      var made = new ArrayList<Due>();
      for (var result : workers.invokeAll(List.of(once, once))) made.addAll(result.get());
      assertEquals(1, made.size());
    } finally {
      workers.shutdown();
    }
    assertEquals(List.of(), pay());
    rise("648", JANUARY.atDay(2));
    assertEquals(List.of(inr("10")), pay().stream().map(Due::difference).toList());
    assertEquals(inr("-810"), payable(weaver));
  }

  /** A top-up of the new month must not be saved on what makes up for the old one. */
  @Test
  void what_makes_up_for_an_old_month_never_stands_in_for_pay_of_the_new_one() {
    AnEarnedWage.of(weaver, JANUARY.atDay(12));
    close(JANUARY);
    rise("640", JANUARY.atDay(1));
    pay();
    AnEarnedWage.of(weaver, FEBRUARY.atDay(3), "70.00");
    close(FEBRUARY);
    assertEquals(inr("100"), slip(weaver, FEBRUARY).topUp());
    assertEquals(inr("820"), slip(weaver, FEBRUARY).net());
  }

  @Test
  void work_of_an_open_month_is_lifted_in_it_and_a_top_up_that_was_paid_counts() {
    AnEarnedWage.of(weaver, JANUARY.atDay(12), "60.00");
    close(JANUARY);
    assertEquals(inr("180"), slip(weaver, JANUARY).topUp());
    var open = AnEarnedWage.of(weaver, MARCH.atDay(5));
    rise("640", JANUARY.atDay(1));
    assertEquals(List.of(inr("20"), inr("20")), pay().stream().map(Due::difference).toList());
    var lifted = TestHouse.get(Earnings.class).rows(open.workOrder()).get(1);
    assertEquals(MARCH, lifted.period());
    assertTrue(lifted.arrearsOf().isEmpty());
    close(FEBRUARY);
    close(MARCH);
    assertEquals(inr("800"), slip(weaver, MARCH).net());
    assertTrue(slip(weaver, MARCH).topUp().isZero());
  }

  @Test
  void a_rate_that_falls_takes_nothing_away() {
    AnEarnedWage.of(weaver, JANUARY.atDay(12));
    close(JANUARY);
    rise("500", JANUARY.atDay(1));
    assertEquals(List.of(), pay());
    assertEquals(inr("-780"), payable(weaver));
  }

  @Test
  void only_who_prepares_pay_makes_up_for_it() {
    var manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
    assertThrows(Refused.class, () -> paying.pay(cooperative.ref(), manager));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatever_rates_come_late_nobody_stays_under_the_floor_and_nobodys_pay_sinks(long seed) {
    var chance = new Random(seed);
    var makers = new ArrayList<>(List.of(weaver));
    for (int i = 0; i < 3; i++) makers.add(aWeaver());
    for (YearMonth month : List.of(JANUARY, FEBRUARY, MARCH)) {
      for (int i = chance.nextInt(6); i >= 0; i--)
        AnEarnedWage.of(
            makers.get(chance.nextInt(makers.size())),
            month.atDay(1 + chance.nextInt(19)),
            String.valueOf(60 + chance.nextInt(40)));
      if (month != MARCH && chance.nextBoolean()) close(month);
    }
    for (int late = chance.nextInt(3); late >= 0; late--) {
      var before = paidTo(makers);
      rise(
          String.valueOf(500 + chance.nextInt(400)),
          JANUARY.atDay(1).plusDays(late * 30 + chance.nextInt(30)));
      pay();
      assertEquals(List.of(), pay());
      paidTo(makers).forEach((maker, after) -> assertTrue(after.compareTo(before.get(maker)) >= 0));
    }
    for (YearMonth month : List.of(JANUARY, FEBRUARY, MARCH)) close(month);
    assertEquals(List.of(), pay());
    for (Member maker : makers) assertAtLeastTheFloor(maker);
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  private void assertAtLeastTheFloor(Member maker) {
    var own = rows(maker.ref()).stream().filter(row -> !row.isCorrection()).toList();
    var floor = Money.sum("INR", own.stream().map(this::floor).toList());
    assertTrue(payable(maker).negated().compareTo(floor) >= 0, payable(maker) + " for " + floor);
    var paid = slips.of(maker.ref()).stream().map(Slip::net).toList();
    assertEquals(payable(maker).negated(), Money.sum("INR", paid));
  }

  private Money floor(EarnedWage row) {
    return TestHouse.get(WageRates.class)
        .floor(state, row.level(), row.workedOn())
        .forMinutes(row.standardMinutes());
  }

  private Map<MemberRef, Money> paidTo(List<Member> makers) {
    var paid = new HashMap<MemberRef, Money>();
    for (Member maker : makers) paid.put(maker.ref(), payable(maker).negated());
    return paid;
  }

  private List<Due> pay() {
    return paying.pay(cooperative.ref(), Actor.system());
  }

  private void close(YearMonth month) {
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), month, Actor.system());
  }

  private void rise(String perDay, LocalDate from) {
    AFloor.agreed(AFloor.rate(state, SkillLevel.SKILLED, perDay, from));
  }

  private Slip slip(Member of, YearMonth month) {
    return slips.of(of.ref()).stream()
        .filter(slip -> slip.period().equals(month))
        .findFirst()
        .orElseThrow();
  }

  private List<EarnedWage> rows(MemberRef member) {
    return TestHouse.get(Earnings.class).of(member).stream()
        .sorted((one, other) -> one.earnedAt().compareTo(other.earnedAt()))
        .toList();
  }

  private Money payable(Member of) {
    return TestHouse.get(Journal.class).balance(WAGES_PAYABLE, of.ref(), "INR");
  }

  private Member aWeaver() {
    return ACooperative.memberOf(cooperative, Skill.WEAVING);
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
