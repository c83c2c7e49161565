package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;

/** The only way to what is closed in a referral. Each look is on record before it is shown. */
@ApplicationScoped
public class OpenFile {
  @Inject Referrals referrals;
  @Inject AccessLog log;
  @Inject Seal seal;

  public Referral referral(FileRef file, Actor actor, String why) {
    actor.require(Role.CASE_WORKER);
    log.look(actor, "file", file.value(), why);
    return referrals.get(file);
  }

  public String caseId(FileRef file, Actor actor, String why) {
    actor.require(Role.CASE_WORKER);
    log.look(actor, "case", file.value(), why);
    return seal.open(ReceiveReferral.CASE, file, referrals.get(file).sealedCase());
  }

  /** The member that she became, when she is linked. */
  public Optional<MemberRef> member(FileRef file, Actor actor, String why) {
    actor.require(Role.CASE_WORKER);
    log.look(actor, "member", file.value(), why);
    return referrals
        .get(file)
        .sealedMember()
        .map(closed -> new MemberRef(seal.open(LinkToMember.MEMBER, file, closed)));
  }
}
