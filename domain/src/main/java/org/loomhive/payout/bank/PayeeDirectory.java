package org.loomhive.payout.bank;

import java.util.Collection;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;

/**
 * Knows where members want their money. Answers from a transaction of its own and writes down that
 * it was asked.
 */
public interface PayeeDirectory {
  /** Those that are known; a member without details is simply not in the answer. */
  Map<MemberRef, Payee> find(Collection<MemberRef> members, Actor actor);
}
