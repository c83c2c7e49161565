package org.loomhive.wage.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PREMIUM_FUND;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Apiary;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.apiary.HarvestNote;
import org.loomhive.apiary.RecordHarvest;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.payout.CheckPayables;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.MonthlyIncome;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.produce.ProducePrice.PerKilogram;
import org.loomhive.wage.produce.ProducePrice.Scope;
import org.loomhive.wage.produce.ProducePrice.Source;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class BuyHarvestsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member keeper = ACooperative.memberOf(cooperative, Skill.BEEKEEPING);
  private final BuyHarvests buying = TestHouse.get(BuyHarvests.class);
  private final ProducePrices prices = TestHouse.get(ProducePrices.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
    prices();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  /** The floor is above the market until March, and below it from then on. */
  private synchronized void prices() {
    if (!prices.all().isEmpty()) return;
    add(LocalDate.of(2025, 10, 1), "400.00", "350.00", "25.00", "18.00");
    add(LocalDate.of(2026, 3, 1), "400.00", "460.50", "25.00", "18.00");
  }

  private void add(LocalDate from, String floor, String market, String extra, String premium) {
    prices.add(
        new Scope(ProducePrices.HONEY, "IN-ML"),
        new PerKilogram(inr(floor), inr(market), inr(extra), inr(premium)),
        new Source(from, "test"),
        Actor.system());
  }

  @Test
  void she_gets_the_higher_of_floor_and_market_and_the_differential() {
    buying.buy(lot("10.000", DAY), Actor.system());
    buying.buy(lot("10.000", DAY.minusMonths(1)), Actor.system());
    var slip = close();
    assertEquals(inr("4855.00").plus(inr("4250.00")), slip.additions());
    assertEquals(slip.additions(), slip.net());
    var income = TestHouse.get(MonthlyIncome.class);
    assertEquals(slip.net(), income.of(keeper.ref(), slip.period()));
    assertTrue(income.of(keeper.ref(), slip.period().plusMonths(1)).isZero());
    assertEquals(slip.net().negated(), journal.balance(WAGES_PAYABLE, keeper.ref(), "INR"));
  }

  @Test
  void the_premium_is_in_the_fund_and_not_in_her_pay() {
    var bought = buying.buy(lot("12.345", DAY), Actor.system()).get(0);
    assertEquals(inr("5993.50"), bought.pay());
    assertEquals(inr("222.21"), bought.premium());
    assertEquals(inr("-222.21"), journal.balance(PREMIUM_FUND, cooperative.ref(), "INR"));
    assertEquals(inr("5993.50"), close().net());
    assertFalse(TestHouse.get(CheckPayables.class).differing().contains(keeper.ref().value()));
  }

  @Test
  void a_harvest_is_bought_once_and_a_later_one_of_the_lot_by_itself() {
    var lot = lot("10.000", DAY);
    buying.buy(lot, Actor.system());
    refused(ProduceRefusal.NOTHING_LEFT, () -> buying.buy(lot, Actor.system()));
    TestHouse.get(RecordHarvest.class).intoLot(lot, apiary(), note("1.000", DAY), Actor.system());
    assertTrue(buying.waiting(Actor.system()).stream().anyMatch(l -> l.number().equals(lot)));
    assertEquals(1, buying.buy(lot, Actor.system()).size());
    assertEquals(inr("5340.50"), close().net());
  }

  @Test
  void without_a_price_for_its_day_nothing_is_bought() {
    var lot = lot("10.000", LocalDate.of(2025, 9, 30));
    refused(ProduceRefusal.NO_PRICE, () -> buying.buy(lot, Actor.system()));
    assertEquals(1, buying.waiting(lot).size());
  }

  @Test
  void a_price_is_above_zero_has_a_source_and_is_not_written_over() {
    refused(ProduceRefusal.NOT_A_PRICE, () -> add(DAY, "0.00", "350.00", "0.00", "0.00"));
    refused(ProduceRefusal.NOT_A_PRICE, () -> add(DAY, "1.00", "1.00", "-1.00", "0.00"));
    refused(ProduceRefusal.NO_SOURCE, () -> new Source(DAY, " "));
    refused(
        ProduceRefusal.PRICE_IS_THERE,
        () -> add(LocalDate.of(2026, 3, 1), "1.00", "1.00", "0.00", "0.00"));
  }

  @Test
  void only_finance_buys() {
    var lot = lot("10.000", DAY);
    var manager = new Actor("S-X", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
    assertThrows(Refused.class, () -> buying.buy(lot, manager));
  }

  @Test
  void no_account_changes_a_price_or_what_was_bought() throws Exception {
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement = admin.createStatement()) {
      for (String no :
          List.of(
              "UPDATE produce_price SET floor_minor = 1",
              "DELETE FROM produce_price",
              "UPDATE produce_bought SET minor = 1",
              "DELETE FROM produce_bought"))
        assertThrows(SQLException.class, () -> statement.execute(no));
    }
  }

  private LotNumber lot(String kilograms, LocalDate day) {
    return TestHouse.get(RecordHarvest.class)
        .intoNewLot(apiary(), "wild cherry", note(kilograms, day), Actor.system());
  }

  private Apiary slope;

  private Apiary apiary() {
    if (slope != null) return slope;
    var apiaries = TestHouse.get(Apiaries.class);
    var made = new Apiary(cooperative.ref(), "Slope", "Phek", BeeSpecies.APIS_CERANA).hasHives(10);
    TestHouse.inTransaction(() -> apiaries.add(made));
    slope = apiaries.get(cooperative.ref(), "Slope");
    return slope;
  }

  private HarvestNote note(String kilograms, LocalDate day) {
    var weight = Quantity.of(kilograms, Unit.KILOGRAM);
    return new HarvestNote(keeper.ref(), day, 3, weight, new BigDecimal("18.2"));
  }

  private Slip close() {
    var month = YearMonth.of(2026, 3);
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), month, Actor.system());
    return TestHouse.get(Slips.class).of(keeper.ref()).get(0);
  }

  private static void refused(ProduceRefusal why, Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
