package org.loomhive.launcher.demo;

import java.util.Map;
import java.util.Set;
import org.loomhive.adapters.iso20022.DemoBank;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.receipt.ConfirmReceipt;

/** Pays what waits, as finance, bank and members would, from the moment the clock was turned to. */
final class DemoPayouts {
  private final DemoWorld world;

  DemoPayouts(DemoWorld world) {
    this.world = world;
  }

  static Actor preparer(DemoWorld world) {
    var ref = world.staff.get("finance-preparer").value();
    return new Actor(ref, Set.of(Role.FINANCE_PREPARER), Set.of());
  }

  static Actor approver(DemoWorld world) {
    var ref = world.staff.get("finance-approver").value();
    return new Actor(ref, Set.of(Role.FINANCE_APPROVER), Set.of());
  }

  /** All slips that wait, paid on that day, settled the day after and confirmed by the members. */
  PayRunRef payAll(int daysAgo) {
    var run = send(daysAgo);
    var order = world.get(DownloadBankFile.class).download(run, approver(world));
    world.travelTo(daysAgo - 1, 9, 30);
    world.get(TakeBankAnswer.class).take(DemoBank.accept(order), approver(world));
    world.travelTo(daysAgo - 1, 18, 0);
    for (PayLine line : world.get(PayLines.class).of(run))
      if (line.isSettled()) world.get(ConfirmReceipt.class).received(line.member(), line.ref());
    return run;
  }

  /** The same, but the bank refuses the first payment: its account is closed. */
  PayRunRef payAllButOne(int daysAgo) {
    var run = send(daysAgo);
    var order = world.get(DownloadBankFile.class).download(run, approver(world));
    var first = world.get(PayLines.class).of(run).get(0).ref().value();
    world.travelTo(daysAgo - 1, 9, 30);
    var answer = DemoBank.answer(order, Map.of(first, "AC04"));
    world.get(TakeBankAnswer.class).take(answer, approver(world));
    return run;
  }

  private PayRunRef send(int daysAgo) {
    world.travelTo(daysAgo, 11, 0);
    var day = world.today().minusDays(daysAgo);
    var run = world.get(PreparePayRun.class).forAll(day, preparer(world));
    world.travelTo(daysAgo, 15, 0);
    world.get(ApprovePayRun.class).approve(run, approver(world));
    return run;
  }
}
