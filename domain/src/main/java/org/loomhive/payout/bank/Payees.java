package org.loomhive.payout.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;

/** Asks the directory for many payees, in portions, and tells how far it is. */
@ApplicationScoped
public class Payees {
  @Inject HowFar howFar;

  /** Only admin has one. */
  @Inject Instance<PayeeDirectory> directory;

  /**
   * @param work by this name it is told how far it is
   */
  public Map<MemberRef, Payee> find(Collection<MemberRef> members, String work, Actor actor) {
    var known = new HashMap<MemberRef, Payee>();
    int done = 0;
    howFar.tell(work, done, members.size());
    for (var some : Portions.of(members, HowFar.STEP)) {
      known.putAll(directory.get().find(some, actor));
      howFar.tell(work, done += some.size(), members.size());
    }
    return known;
  }
}
