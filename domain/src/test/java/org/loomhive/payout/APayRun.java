package org.loomhive.payout;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Pay runs and finance people for tests. */
public final class APayRun {
  /** The account that the network pays from. */
  public static final BankAccount OURS = new BankAccount("111122223333", "ZZZZ0000009");

  public static final Actor PREPARER = financePerson(Role.FINANCE_PREPARER);
  public static final Actor APPROVER = financePerson(Role.FINANCE_APPROVER);

  private APayRun() {}

  public static Actor financePerson(Role... roles) {
    return new Actor(StaffRef.random().value(), Set.of(roles), Set.of());
  }

  /** Of all that waits in the cooperative of the slip. */
  public static PayRunRef prepared(Slip slip) {
    return prepared(slip.cooperative(), PREPARER);
  }

  public static PayRunRef prepared(CooperativeRef cooperative, Actor preparer) {
    var tomorrow = java.time.LocalDate.ofInstant(TimeMachine.now(), java.time.ZoneOffset.UTC);
    return TestHouse.get(PreparePayRun.class).forOne(cooperative, tomorrow.plusDays(1), preparer);
  }

  public static PayRunRef approved(Slip slip) {
    var run = prepared(slip);
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    return run;
  }

  /** The network pays from an account of its own. */
  public static void fromOurAccount() {
    var payer = new BankOrder.Payer("Test Trading", OURS);
    TestHouse.get(PayingAccounts.class).set("INR", payer, APPROVER);
  }

  /** Its file was handed out. */
  public static PayRunRef sent(Slip slip) {
    fromOurAccount();
    var run = approved(slip);
    TestHouse.get(DownloadBankFile.class).download(run, APPROVER);
    return run;
  }

  /** The line that pays this slip or stays behind. */
  public static PayLine line(PayRunRef run, Slip slip) {
    return TestHouse.get(PayLines.class).of(run).stream()
        .filter(line -> line.slip().equals(slip.number()))
        .findFirst()
        .orElseThrow();
  }
}
