package org.loomhive.production.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.card.CardCode;
import org.loomhive.membership.card.Cards;
import org.loomhive.production.ProductionRefusal;

/** She says that what the slip names is with her. Saying it twice is saying it once. */
@ApplicationScoped
public class ConfirmHandOver {
  @Inject IssueSlips slips;
  @Inject Cards cards;
  @Inject Clock clock;

  /** On her own phone. */
  @Transactional
  public void onPortal(ChallanNumber number, MemberRef member) {
    var slip = slips.lock(number);
    if (!slip.member().equals(member)) throw new NotFound("slip", number);
    slip.confirm(IssueSlip.How.PORTAL, clock.instant());
  }

  /** She typed her PIN in the store; whoever calls has looked at it. */
  @Transactional
  public void byPin(ChallanNumber number, Actor witness) {
    confirm(number, IssueSlip.How.PIN, witness);
  }

  /** The code of her card was read. */
  @Transactional
  public void byCard(ChallanNumber number, String code, Actor witness) {
    var slip = slips.get(number, witness);
    var holder = cards.holderOf(CardCode.read(code));
    if (holder.filter(slip.member()::equals).isEmpty())
      throw new Refused(ProductionRefusal.NOT_HER_CARD);
    confirm(number, IssueSlip.How.CARD, witness);
  }

  /** She signed the paper, and the witness saw it. */
  @Transactional
  public void bySignature(ChallanNumber number, Actor witness) {
    confirm(number, IssueSlip.How.SIGNATURE, witness);
  }

  private void confirm(ChallanNumber number, IssueSlip.How how, Actor witness) {
    witness.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    slips.get(number, witness);
    var slip = slips.lock(number);
    if (slip.isConfirmed()) return;
    slip.confirm(how, clock.instant());
    slip.witnessed(witness);
  }
}
