package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.confidential.access.AccessEntry;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.confidential.identity.Identity;
import org.loomhive.confidential.referral.OpenFile;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** The member that a file belongs to, and who has looked at the file. */
@Named("personPage")
@RequestScoped
public class PersonPage {
  private static final int LOOKS_SHOWN = 50;

  @Inject CareFile file;
  @Inject OpenFile open;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Identities identities;
  @Inject AccessLog log;

  private Member member;
  private Identity identity;

  public Member getMember() {
    if (member == null) {
      var ref = open.member(file.ref(), file.reader(), file.why());
      member = members.get(ref.orElseThrow(() -> new NotFound("member", "of the file")));
    }
    return member;
  }

  public Cooperative getCooperative() {
    return cooperatives.get(getMember().cooperative());
  }

  /** Stays on this answer only; the look is on record. */
  public void showIdentity() {
    identity =
        identities
            .find(getMember().ref(), file.ref(), file.reader(), file.why())
            .orElse(new Identity("–", ""));
  }

  public Identity getIdentity() {
    return identity;
  }

  public List<AccessEntry> getLooks() {
    return log.about(file.ref().value(), LOOKS_SHOWN);
  }
}
