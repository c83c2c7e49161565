package org.loomhive.payout.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLines;

/** The member says herself whether the money is in her hands. Only she can. */
@ApplicationScoped
public class ConfirmReceipt {
  @Inject PayLines lines;
  @Inject PayoutConcerns concerns;
  @Inject Clock clock;

  @Transactional
  public void received(MemberRef member, PayLineRef line) {
    lines.getOwn(line, member).confirm(clock.instant());
  }

  /** Opens a concern that the network looks into; nobody in her cooperative is shown it. */
  @Transactional
  public void notReceived(MemberRef member, PayLineRef ref) {
    var line = lines.getOwn(ref, member);
    if (line.isReportedMissing()) return;
    line.reportMissing(clock.instant());
    concerns.open(new PayoutConcern(ref, member, clock.instant()));
  }
}
