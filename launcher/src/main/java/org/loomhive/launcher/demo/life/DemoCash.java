package org.loomhive.launcher.demo.life;

import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoPayees;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.cash.CashFloat;
import org.loomhive.payout.cash.PayInCash;
import org.loomhive.payout.cash.StartCashRun;
import org.loomhive.wage.Slips;

/** Pays those who want their money in their hand. In the newest month they have not come yet. */
final class DemoCash {
  private final DemoWorld world;

  DemoCash(DemoWorld world) {
    this.world = world;
  }

  void pay(int daysAgo, boolean theyCome) {
    world.on(daysAgo, 12, 0, () -> prepare(daysAgo, theyCome));
  }

  private void prepare(int daysAgo, boolean theyCome) {
    var who = DemoPayees.whoWantCash(world);
    if (world.get(Slips.class).unpaid().stream().noneMatch(slip -> who.contains(slip.member())))
      return;
    var day = world.today().minusDays(daysAgo);
    var run = world.get(PreparePayRun.class).prepare(null, Rail.CASH, day, preparer());
    world.on(daysAgo, 15, 30, () -> begin(run));
    if (theyCome) world.on(daysAgo, 17, 0, () -> lines(run).forEach(this::intoHerHand));
  }

  private void begin(PayRunRef run) {
    world.get(ApprovePayRun.class).approve(run, approver());
    for (PayLine line : lines(run))
      world.get(CashFloat.class).topUp(line.cooperative(), line.amount(), approver());
    world.get(StartCashRun.class).start(run, preparer());
  }

  private void intoHerHand(PayLine line) {
    world.get(PayInCash.class).byPin(line.ref(), preparer());
  }

  private List<PayLine> lines(PayRunRef run) {
    return world.get(PayLines.class).of(run);
  }

  private Actor preparer() {
    return world.actor("finance-preparer", Role.FINANCE_PREPARER);
  }

  private Actor approver() {
    return world.actor("finance-approver", Role.FINANCE_APPROVER);
  }
}
