package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.wage.item.SlipItem.Whose;

/**
 * Asks that something be kept back from a member's slips, or that an advance be paid to her and
 * come back so. Nothing happens before she agrees and a second person approves.
 */
@ApplicationScoped
public class AskForDeduction {
  @Inject Agreements agreements;
  @Inject DeductionKinds kinds;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * @param kind the code of a listed kind
   */
  @Transactional
  public Agreement ask(String kind, MemberRef ref, Agreement.Sum sum, Actor actor) {
    actor.require(Role.MANAGER, Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    var member = members.get(ref);
    if (!actor.sees(member.cooperative())) throw new NotFound("member", ref);
    var cooperative = cooperatives.get(member.cooperative());
    if (!sum.total().currency().equals(cooperative.currency()))
      throw new Refused(DeductionRefusal.OTHER_CURRENCY, cooperative.currency());
    var now = clock.instant();
    var listed = kinds.require(kind, cooperative.businessDay(now));
    var agreement = new Agreement(listed, new Whose(cooperative.ref(), ref), sum);
    agreements.add(agreement.asked(actor, now));
    return agreement;
  }
}
