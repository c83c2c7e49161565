package org.loomhive.launcher.demo.life;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.wage.advance.PayRules;
import org.loomhive.wage.deduction.Agreement;
import org.loomhive.wage.deduction.AgreementNumber;
import org.loomhive.wage.deduction.ApproveDeduction;
import org.loomhive.wage.deduction.AskForDeduction;
import org.loomhive.wage.deduction.ConsentToDeduction;
import org.loomhive.wage.produce.BuyHarvests;
import org.loomhive.wage.produce.ProducePrice;
import org.loomhive.wage.produce.ProducePrices;
import org.loomhive.workbench.TimeMachine;

/**
 * Honey is bought once it is some weeks old, one cooperative prepays half of its work, and a keeper
 * of bees took an advance and then another. The newest honey and one question wait for somebody.
 */
final class DemoAdvances {
  private static final String ADVANCE = "ADVANCE";
  private static final String SAVINGS = "COOPERATIVE_SAVINGS";
  private static final int HONEY_RESTS_DAYS = 60;
  private static final int PREPAID_SINCE_DAYS = 30;
  private static final int HALF = 50;
  private static final int A_QUARTER = 25;
  private static final List<String> STATES = List.of("IN-ML", "IN-NL");

  private final DemoWorld world;

  DemoAdvances(DemoWorld world) {
    this.world = world;
  }

  void load(LocalDate firstMonth) {
    int begun = (int) (world.today().toEpochDay() - firstMonth.toEpochDay());
    STATES.forEach(this::price);
    for (int daysAgo = begun; daysAgo > 1; daysAgo -= HONEY_RESTS_DAYS / 2)
      world.on(daysAgo, 12, 30, this::buyHoney);
    world.on(PREPAID_SINCE_DAYS, 9, 0, this::halfIsPrepaid);
    world.on(begun, 14, 0, () -> advance("Neikule", "9000", "2000"));
    world.on(PREPAID_SINCE_DAYS, 14, 0, () -> advance("Neikule", "1500", "500"));
    world.on(3, 11, 30, () -> asks(SAVINGS, "Ka Iai", "600", "100"));
    world.on(2, 11, 30, () -> asks(ADVANCE, "Rupali", "2000", "500"));
  }

  /** Figures of the demo; none is published. */
  private void price(String state) {
    var figures = new ProducePrice.PerKilogram(inr("380"), inr("420"), inr("30"), inr("20"));
    var from = world.today().minusYears(4);
    var source = new ProducePrice.Source(from, DemoTable.text("produce.source"));
    var scope = new ProducePrice.Scope(ProducePrices.HONEY, state);
    world.inTransaction(
        () -> world.get(ProducePrices.class).add(scope, figures, source, preparer()));
  }

  private void buyHoney() {
    var buying = world.get(BuyHarvests.class);
    var rested = TimeMachine.now().minus(Duration.ofDays(HONEY_RESTS_DAYS));
    for (var lot : buying.waiting(preparer()))
      if (lot.openedOn().isBefore(LocalDate.ofInstant(rested, DemoWorld.ZONE)))
        buying.buy(lot.number(), preparer());
  }

  private void halfIsPrepaid() {
    var admin = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(PayRules.class).set(world.cooperatives.get("assam"), A_QUARTER, HALF, admin);
  }

  private void advance(String who, String total, String monthly) {
    var number = asks(ADVANCE, who, total, monthly);
    world.get(ConsentToDeduction.class).onPortal(number, world.members.get(who));
    world
        .get(ApproveDeduction.class)
        .approve(number, world.actor("finance-approver", Role.FINANCE_APPROVER));
  }

  private AgreementNumber asks(String kind, String who, String total, String monthly) {
    var sum = new Agreement.Sum(inr(total), inr(monthly));
    return world
        .get(AskForDeduction.class)
        .ask(kind, world.members.get(who), sum, preparer())
        .number();
  }

  private Actor preparer() {
    return world.actor("finance-preparer", Role.FINANCE_PREPARER);
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
