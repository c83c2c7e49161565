package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.PayAtOnce;
import org.loomhive.wage.WageEntries;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemKind;

/**
 * A second person approves what the member agreed to. An advance goes onto a slip of its own at
 * once, so that the next pay run brings it.
 */
@ApplicationScoped
public class ApproveDeduction {
  @Inject Agreements agreements;
  @Inject AdvanceSigns signs;
  @Inject PayAtOnce payAtOnce;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Approving twice is approving once. */
  @Transactional
  public void approve(AgreementNumber number, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    var agreement = agreements.lock(number);
    boolean isNew = !agreement.isApproved();
    agreement.approve(actor, clock.instant());
    if (isNew && agreement.isAdvance()) payOut(agreement, actor);
  }

  @Transactional
  public void refuse(AgreementNumber number, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    agreements.lock(number).refuse(actor, clock.instant());
  }

  private void payOut(Agreement agreement, Actor actor) {
    signs.lookAtFurther(agreement);
    var item =
        new SlipItem(
            "advance/" + agreement.number(),
            SlipItemKind.ADVANCE,
            agreement.whose(),
            agreement.total(),
            new SlipItem.About("slip.item.ADVANCE", agreement.number().value()));
    payAtOnce.pay(item, actor);
    var today = cooperatives.get(agreement.cooperative()).businessDay(clock.instant());
    journal.post(WageEntries.advanced(item, today));
  }
}
