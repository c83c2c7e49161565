package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.messaging.Outbox;
import org.loomhive.production.ProductionRefusal;

/**
 * A maker agrees to the lower price of a second, takes it back, or wants somebody else to look at
 * it, on her phone or by her signature before a witness. Her pay is hers whatever she says.
 */
@ApplicationScoped
public class AnswerSecond {
  @Inject Seconds seconds;
  @Inject CloseAccount closing;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Transactional
  public void answer(ReceiptNumber receipt, Second.Answer said, MemberRef member) {
    var second = seconds.lock(receipt);
    if (!second.receipt().workOrder().member().filter(member::equals).isPresent())
      throw new NotFound("second", receipt);
    answer(second, said, Second.How.PORTAL);
  }

  /** She signed; whoever acts saw it. */
  @Transactional
  public void signed(ReceiptNumber receipt, Second.Answer said, Actor witness) {
    witness.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var second = seconds.lock(receipt);
    witness.requireSight(second.receipt().workOrder().cooperative());
    answer(second, said, Second.How.SIGNATURE);
    second.witnessed(witness.ref());
  }

  /** Another look moves the material in her pieces, so it is told before the account is closed. */
  private void answer(Second second, Second.Answer said, Second.How by) {
    var receipt = second.receipt();
    if (said == Second.Answer.LOOK_AGAIN) {
      if (receipt.againFor().isPresent())
        throw new Refused(ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN);
      var work = receipt.workOrder().number();
      if (closing.find(work).isPresent())
        throw new Refused(MaterialRefusal.ACCOUNT_IS_CLOSED, work);
      outbox.add(new SecondLookAsked(receipt.number().value()));
    }
    second.answer(said, by, clock.instant());
  }
}
