package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * Ties a file to the member that she became, if both her consents still hold, and unties it at the
 * end. The tie is kept here and nowhere else, closed; the member's own record does not change.
 */
@ApplicationScoped
public class LinkToMember {
  static final String MEMBER = "referral.member";

  @Inject Referrals referrals;
  @Inject TwoConsents twoConsents;
  @Inject Seal seal;
  @Inject Clock clock;
  @Inject Event<MemberLinked> linked;
  @Inject Event<ReferralEnded> ended;

  /** Linking the same two again changes nothing. */
  @Transactional
  public void link(FileRef file, MemberRef member, Actor actor) {
    actor.require(Role.CASE_WORKER);
    var referral = referrals.get(file);
    var lookup = seal.lookup(MEMBER, member.value());
    if (referral.isLinkedTo(lookup)) return;
    if (referral.state() == ReferralState.ACCEPTED) twoConsents.require(file);
    if (referrals.byMember(lookup).isPresent()) throw new Refused(ReferralRefusal.MEMBER_TAKEN);
    var closed = new Referral.Sealed(seal.close(MEMBER, file, member.value()), lookup);
    referral.link(closed, actor.ref(), clock.instant());
    linked.fire(new MemberLinked(file, CareDay.today(clock)));
  }

  @Transactional
  public void end(FileRef file, Actor actor) {
    actor.require(Role.CASE_WORKER);
    referrals.get(file).end(actor.ref(), clock.instant());
    ended.fire(new ReferralEnded(file));
  }
}
