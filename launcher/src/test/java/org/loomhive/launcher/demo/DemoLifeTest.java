package org.loomhive.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.closing.CheckClosings;
import org.loomhive.material.CheckMaterial;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.payout.CheckPayables;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.stock.CheckStock;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.arrears.Arrears;
import org.loomhive.wage.deduction.Agreements;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.wage.rate.sheet.RateSheets;
import org.loomhive.wage.worked.LoggedTimes;

/** The months that the demo lived: everybody worked, everybody was paid, and the books agree. */
class DemoLifeTest {
  @Test
  void every_check_of_the_house_finds_nothing() {
    assertEquals(List.of(), LoadedDemo.get(CheckBooks.class).unbalanced());
    assertEquals(List.of(), LoadedDemo.get(CheckPayables.class).differing());
    assertEquals(List.of(), LoadedDemo.get(CheckPrepayments.class).differing());
    assertEquals(List.of(), LoadedDemo.get(CheckStock.class).drifts());
    assertEquals(List.of(), LoadedDemo.get(CheckMaterial.class).unbalanced());
    assertEquals(Optional.empty(), LoadedDemo.get(CheckClosings.class).firstBroken());
  }

  @Test
  void everybody_who_offered_work_has_finished_some_and_was_paid_for_it() {
    var without = new TreeSet<String>();
    for (Member member : LoadedDemo.members()) {
      var lines = LoadedDemo.get(PayLines.class).of(member.ref());
      if (lines.stream().noneMatch(PayLine::isSettled)) without.add(member.called());
    }
    assertEquals(new TreeSet<>(), without);
  }

  @Test
  void what_became_of_many_prices_is_told() throws SQLException {
    var told = LoadedDemo.rows("SELECT order_number FROM actual_breakdown");
    assertTrue(told.size() > 10, "told: " + told.size());
    var off =
        "SELECT b.order_number FROM actual_breakdown b"
            + " JOIN actual_share s ON s.breakdown_id = b.id"
            + " JOIN customer_order o ON o.number = b.order_number"
            + " JOIN order_line l ON l.order_id = o.id AND l.line_number = b.line_number"
            + " GROUP BY b.id, b.order_number, l.unit_minor, l.quantity"
            + " HAVING SUM(s.actual_minor) <> l.unit_minor * l.quantity"
            + " OR SUM(s.planned_minor) <> l.unit_minor * l.quantity";
    assertEquals(List.of(), LoadedDemo.rows(off));
  }

  @Test
  void a_premium_was_voted_and_spent_and_a_vote_goes_on() throws SQLException {
    assertEquals(1, LoadedDemo.rows("SELECT document FROM premium_spending").size());
    assertEquals(1, LoadedDemo.rows("SELECT ref FROM proposal WHERE counted_at IS NULL").size());
  }

  @Test
  void every_beekeeper_has_harvested() throws SQLException {
    var keepers = LoadedDemo.rows("SELECT DISTINCT keeper_ref FROM harvest");
    for (Member member : LoadedDemo.members())
      if (member.skills().contains(Skill.BEEKEEPING))
        assertTrue(keepers.contains(member.ref().value()), member.called());
  }

  @Test
  void honey_was_sold_and_only_to_where_it_may_go() throws SQLException {
    var countries =
        LoadedDemo.rows(
            "SELECT DISTINCT o.country FROM customer_order o JOIN order_line l ON l.order_id = o.id"
                + " JOIN product p ON p.slug = l.product_slug"
                + " WHERE p.kind = 'HONEY' AND l.shipment_id IS NOT NULL ORDER BY o.country");
    assertEquals(List.of("IN", "SG"), countries);
  }

  @Test
  void nobody_is_paid_under_the_floor() {
    for (Member member : LoadedDemo.members()) {
      var all = LoadedDemo.get(Earnings.class).of(member.ref());
      for (Slip slip : LoadedDemo.get(Slips.class).of(member.ref())) {
        var floors = ownLines(slip).stream().map(wage -> floor(member, wage)).toList();
        var floor = Money.sum(slip.net().currency(), floors);
        assertTrue(paidFor(slip, all).compareTo(floor) >= 0, slip.number() + " under " + floor);
      }
      for (EarnedWage wage : all)
        assertTrue(
            (wage.isCorrection() || wage.standardMinutes() > 0) && wage.amount().isPositive(),
            member.called());
    }
  }

  private static List<EarnedWage> ownLines(Slip slip) {
    return slip.lines().stream().filter(wage -> wage.arrearsOf().isEmpty()).toList();
  }

  /** With what made up for it later, and without what made up for an earlier one. */
  private static Money paidFor(Slip slip, List<EarnedWage> all) {
    var own = Money.sum("INR", ownLines(slip).stream().map(EarnedWage::amount).toList());
    var later =
        all.stream()
            .filter(wage -> wage.arrearsOf().filter(slip.number()::equals).isPresent())
            .map(EarnedWage::amount)
            .toList();
    return own.plus(slip.topUp()).plus(Money.sum("INR", later));
  }

  @Test
  void some_were_paid_arrears_when_a_rate_came_late_and_nothing_is_owed_any_more() {
    var arrears =
        LoadedDemo.members().stream()
            .flatMap(member -> LoadedDemo.get(Earnings.class).of(member.ref()).stream())
            .filter(wage -> wage.arrearsOf().isPresent())
            .toList();
    assertFalse(arrears.isEmpty());
    for (var cooperative : LoadedDemo.get(Cooperatives.class).all())
      assertEquals(List.of(), LoadedDemo.get(Arrears.class).of(cooperative.ref()));
  }

  @Test
  void some_makers_said_how_long_their_work_took_and_a_manager_has_something_to_ask() {
    long held =
        LoadedDemo.get(Cooperatives.class).all().stream()
            .mapToLong(one -> LoadedDemo.get(LoggedTimes.class).heldIn(one.ref()).size())
            .sum();
    assertTrue(held > 0 && held < 20, held + " held");
  }

  private static Money floor(Member member, EarnedWage wage) {
    var state = LoadedDemo.get(Cooperatives.class).get(member.cooperative()).stateCode();
    return LoadedDemo.get(WageRates.class)
        .floor(state, wage.level(), wage.workedOn())
        .forMinutes(wage.standardMinutes());
  }

  @Test
  void what_a_slip_keeps_back_leaves_the_floor_and_stays_under_the_caps() {
    for (Member member : LoadedDemo.members())
      for (Slip slip : LoadedDemo.get(Slips.class).of(member.ref())) {
        var kept = LoadedDemo.get(Agreements.class).of(slip.number());
        if (kept.isEmpty()) continue;
        var pay = slip.wages().plus(slip.additions());
        assertTrue(slip.deductions().times(4).compareTo(pay) <= 0, member.called());
        assertTrue(slip.net().compareTo(slip.floor()) >= 0, member.called());
      }
  }

  @Test
  void honey_work_and_advances_stand_on_slips() throws SQLException {
    var kinds =
        LoadedDemo.rows("SELECT DISTINCT kind FROM slip_item WHERE slip_number IS NOT NULL");
    for (String kind : List.of("PRODUCE", "PREPAYMENT", "ADVANCE", "ADVANCE_REPAID"))
      assertTrue(kinds.contains(kind), kind);
    assertFalse(
        LoadedDemo.rows("SELECT id FROM advance_sign WHERE looked_into_at IS NULL").isEmpty());
    assertFalse(
        LoadedDemo.rows("SELECT id FROM deduction_agreement WHERE consented_at IS NULL").isEmpty());
  }

  @Test
  void some_were_topped_up_when_a_rate_rose_after_their_work() {
    var toppedUp =
        LoadedDemo.members().stream()
            .flatMap(member -> LoadedDemo.get(Slips.class).of(member.ref()).stream())
            .filter(slip -> slip.topUp().isPositive())
            .toList();
    assertFalse(toppedUp.isEmpty());
    for (Slip slip : toppedUp) assertEquals(slip.floor(), slip.wages());
  }

  @Test
  void every_wage_rate_has_a_day_and_a_source() {
    for (var cooperative : LoadedDemo.get(Cooperatives.class).all()) {
      var rates = LoadedDemo.get(WageRates.class).of(cooperative.stateCode());
      assertFalse(rates.isEmpty(), cooperative.stateCode());
      for (var rate : rates) assertFalse(rate.source().isBlank() || rate.validFrom() == null);
    }
  }

  @Test
  void rates_wait_for_a_second_person_and_two_members_for_a_run_to_their_phones()
      throws SQLException {
    assertEquals(1, LoadedDemo.get(RateSheets.class).waiting().size());
    assertEquals(
        2,
        LoadedDemo.rows(
                "SELECT DISTINCT h.member_ref, h.rail FROM payee_hint h"
                    + " JOIN slip s ON s.member_ref = h.member_ref"
                    + " WHERE h.rail = 'MOBILE' AND s.pay_run_ref IS NULL")
            .size());
  }

  @Test
  void what_became_of_a_price_tells_what_the_payment_service_kept() throws SQLException {
    var counted =
        LoadedDemo.rows(
            "SELECT receiver, actual_minor FROM actual_share"
                + " WHERE receiver = 'PAYMENT_COST' AND from_books = TRUE AND actual_minor > 0");
    assertFalse(counted.isEmpty());
  }

  /** Lists go by number where time would do: the demo must not tell the months out of order. */
  @ParameterizedTest
  @CsvSource({
    "journal_entry, posted_at",
    "customer_order, placed_at",
    "work_order, made_at",
    "inspection, inspected_at",
    "earned_wage, earned_at",
    "slip, fixed_at",
    "stock_movement, moved_at",
    "material_movement, moved_at",
    "bank_answer, taken_at"
  })
  void what_happened_later_stands_later(String table, String moment) throws SQLException {
    assertEquals(
        List.of(),
        LoadedDemo.rows(
            "SELECT id, %2$s FROM (SELECT id, %2$s, MAX(%2$s) OVER (ORDER BY id) AS latest FROM %1$s) r WHERE %2$s < latest"
                .formatted(table, moment)));
  }

  /** As in the words of the house, and any number of a file of the case workers. */
  @Test
  void nothing_in_the_commerce_data_tells_who_was_sent_by_whom() throws SQLException {
    var betraying =
        "surviv|traffick|victim|rescue|rehabilit|reintegrat|case[ _-]?id|referral"
            + "|(SHO|RLA|TFC|ICIC)-[0-9]{4}-[0-9]{5}";
    for (String column :
        LoadedDemo.rows(
            "SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'char')"
                + " AND table_name NOT LIKE 'flyway%'")) {
      var names = column.split(" ");
      assertEquals(
          List.of(),
          LoadedDemo.rows(
              "SELECT `%2$s` FROM `%1$s` WHERE `%2$s` REGEXP '%3$s'"
                  .formatted(names[0], names[1], betraying)),
          column);
    }
  }
}
