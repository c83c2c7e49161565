package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Role;

/**
 * A maker agrees to the lower price of a second or takes it back, on her phone or by her signature
 * before a witness. Her pay is hers either way.
 */
@ApplicationScoped
public class AnswerSecond {
  @Inject Seconds seconds;
  @Inject Clock clock;

  @Transactional
  public void answer(ReceiptNumber receipt, Second.Answer said, MemberRef member) {
    var second = seconds.lock(receipt);
    if (!second.receipt().workOrder().member().filter(member::equals).isPresent())
      throw new NotFound("second", receipt);
    second.answer(said, Second.How.PORTAL, clock.instant());
  }

  /** She signed; whoever acts saw it. */
  @Transactional
  public void signed(ReceiptNumber receipt, Second.Answer said, Actor witness) {
    witness.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var second = seconds.lock(receipt);
    witness.requireSight(second.receipt().workOrder().cooperative());
    second.answer(said, Second.How.SIGNATURE, clock.instant());
    second.witnessed(witness.ref());
  }
}
